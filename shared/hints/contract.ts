import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { hintKinds } from './kinds.ts'

/** A hint with what it rests on (noticed.ts), and who dismissed it, when; null when nobody did. */
const Hint = z.object({
  kind: z.enum(hintKinds),
  evidence: z.record(z.string(), z.string()),
  dismissedBy: z.string().nullable(),
  dismissedAt: z.string().nullable(),
})
export type Hint = z.infer<typeof Hint>

const reply = z.object({ hints: z.array(Hint) })
const judged = { method: 'POST', asks: 'requests.work', reply } as const

export const hints = {
  /** All that was noticed of the request, in the order of the hints; the dismissed ones too. */
  list: { method: 'GET', path: '/requests/:requestId/hints', asks: 'requests.read', reply },
  /** The hint is no longer shown, for everybody. */
  dismiss: { ...judged, path: '/requests/:requestId/hints/:kind/dismiss' },
  /** It is shown again. */
  restore: { ...judged, path: '/requests/:requestId/hints/:kind/restore' },
} as const satisfies Contract
