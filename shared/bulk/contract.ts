import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { AidRequest } from '#shared/requests/contract.ts'

export const bulk = {
  /** Takes back what the worker just did to a request: it is what it was before. */
  takeBack: {
    method: 'POST',
    path: '/requests/:requestId/take-back',
    asks: 'requests.read',
    body: z.strictObject({ entryId: z.string() }),
    reply: AidRequest,
  },
} as const satisfies Contract
