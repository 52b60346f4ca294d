import type { Contract } from '#shared/http/endpoint.ts'
import { ChangedRequest } from '#shared/requests/contract.ts'

export const next = {
  /** Takes on the most pressing request that nobody has; null when there is none to take. */
  take: { method: 'POST', path: '/next', asks: 'requests.work', reply: ChangedRequest.nullable() },
} as const satisfies Contract
