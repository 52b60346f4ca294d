import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { ChangedRequest } from '#shared/requests/contract.ts'
import { RestRule } from './restRule.ts'

/** `since`: nothing was done, nor awaited, since this day. */
const Rest = z.object({ resting: z.enum(['ask', 'lead', 'release']), since: z.iso.date() })

export const rest = {
  rule: { method: 'GET', path: '/settings/rest', asks: 'office.manage', reply: RestRule },
  setRule: { method: 'PUT', path: '/settings/rest', asks: 'office.manage', body: RestRule, reply: RestRule },
  /** Whether the claim rests, and how far it has come with it; null while it does not. */
  show: {
    method: 'GET',
    path: '/requests/:requestId/rest',
    asks: 'requests.read',
    reply: z.object({ rest: Rest.nullable() }),
  },
  /** Its holder keeps it. That raises no version. */
  keep: { method: 'POST', path: '/requests/:requestId/keep', asks: 'requests.work', reply: z.object({}) },
  /** A lead puts it back in the list. */
  putBack: {
    method: 'POST',
    path: '/requests/:requestId/put-back',
    asks: 'requests.assign',
    versioned: 'requestId',
    reply: ChangedRequest,
  },
} as const satisfies Contract
