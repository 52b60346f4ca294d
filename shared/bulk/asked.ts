import * as z from 'zod'
import { filledText, text } from '#shared/http/text.ts'
import { competences, urgencies } from '#shared/requests/triage.ts'
import { bulkKinds } from './kinds.ts'

const [assign, triage, label, unlabel] = bulkKinds

/**
 * What triage settles for many at once. Which aid is asked stays each request's own, an urgency is never lowered, and
 * `knownToOffice` of null leaves what each request says.
 */
export const BulkTriage = z
  .strictObject({
    competence: z.enum(competences),
    urgency: z.enum(urgencies).default('normal'),
    urgencyReason: text(500).trim().default(''),
    knownToOffice: z.boolean().nullable().default(null),
  })
  .refine(({ urgency, urgencyReason }) => urgency === 'normal' || urgencyReason !== '', {
    path: ['urgencyReason'],
    error: 'an urgent request says why',
  })
export type BulkTriage = z.infer<typeof BulkTriage>

/** What is to be done to each of the requests. */
export const BulkAsked = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal(assign), workerId: filledText(60), note: text(2_000).default('') }),
  z.strictObject({ kind: z.literal(triage), settled: BulkTriage }),
  z.strictObject({ kind: z.literal(label), labelId: filledText(60) }),
  z.strictObject({ kind: z.literal(unlabel), labelId: filledText(60) }),
])
export type BulkAsked = z.infer<typeof BulkAsked>
