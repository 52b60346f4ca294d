import * as z from 'zod'
import { aidDecisionFields } from './aidDecision.ts'
import { decidingBodies } from './words.ts'

/** What a worker proposes on one aid, and who wrote it last. */
export const Proposal = z.object({ ...aidDecisionFields, author: z.string().nullable(), writtenAt: z.string() })
export type Proposal = z.infer<typeof Proposal>

/** What was decided on one aid. */
export const MadeDecision = z.object({
  ...aidDecisionFields,
  id: z.string(),
  body: z.enum(decidingBodies),
  decidedOn: z.iso.date(),
  meetingId: z.string().nullable(),
  /** For what the president decided alone; null until a meeting ratified it. */
  ratifiedOn: z.iso.date().nullable(),
})
export type MadeDecision = z.infer<typeof MadeDecision>
