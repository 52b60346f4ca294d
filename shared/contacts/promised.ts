import * as z from 'zod'
import { filledText, text } from '#shared/http/text.ts'
import { promisers } from './promisers.ts'

/** What was promised, by us or to us. */
export const Promised = z.object({
  id: z.uuid(),
  /** The worker who keeps it, or sees to it that it is kept. */
  workerId: z.string(),
  worker: z.string(),
  awaited: z.enum(promisers),
  /** The third party by name; empty when it is the applicant. */
  third: z.string(),
  text: z.string(),
  madeAt: z.string(),
  dueOn: z.iso.date(),
  keptOn: z.iso.date().nullable(),
  /** Why it is no longer to be kept; null while it is. */
  droppedFor: z.string().nullable(),
  version: z.number().int(),
})
export type Promised = z.infer<typeof Promised>

const thirdParty = 'a third party has a name, and only a third party'

export const NewPromise = z
  .strictObject({
    awaited: z.enum(promisers).default('byUs'),
    third: text(120).trim().default(''),
    text: filledText(500),
    dueOn: z.iso.date(),
    /** The worker who keeps it; whoever notes it down unless told otherwise. */
    workerId: z.string().optional(),
  })
  .refine(({ awaited, third }) => awaited !== 'byThird' || third !== '', { path: ['third'], error: thirdParty })
  .refine(({ awaited, third }) => awaited !== 'byApplicant' || third === '', { path: ['third'], error: thirdParty })
export type NewPromise = z.infer<typeof NewPromise>
