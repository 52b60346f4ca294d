import * as z from 'zod'
import { type Act, acts } from './acts.ts'

/** Acts that the timeline of a request leaves out: a note stands there itself, and who looked is for the journal. */
export const beyondTimeline = ['noted', 'noteEdited', 'noticeSeen', 'originalRead'] as const satisfies readonly Act[]

/** What happened on a request: an act with the reason given for it, or a note. `actor` is null when a sender or the clock did it. */
export const TimelineEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('act'),
    id: z.string(),
    at: z.string(),
    actor: z.string().nullable(),
    act: z.enum(acts),
    /** Codes, days and ids, never names or free text: `{ from: 'contact', to: 'inquiry' }`. */
    details: z.record(z.string(), z.string()),
    reason: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('note'),
    id: z.string(),
    at: z.string(),
    actor: z.string().nullable(),
    authorId: z.string(),
    text: z.string(),
    editedAt: z.string().nullable(),
    version: z.number().int(),
  }),
])
export type TimelineEntry = z.infer<typeof TimelineEntry>
