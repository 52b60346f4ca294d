import * as z from 'zod'
import { timeOfDay } from '#shared/calendar/timeOfDay.ts'
import { decidingBodies } from '#shared/committee/words.ts'
import { text } from '#shared/http/text.ts'

/** Those that meet; the president decides alone. */
export const meetingBodies = ['committee', 'council'] as const

const startsAt = z.union([z.literal(''), timeOfDay])

/** A meeting as lists show it. */
export const Meeting = z.object({
  id: z.string(),
  body: z.enum(decidingBodies),
  heldOn: z.iso.date(),
  /** `18:30`, or empty. */
  startsAt: z.string(),
  place: z.string(),
  /** The last day on which a request can be put on its agenda. */
  agendaClosesOn: z.iso.date(),
  /** When its decisions were all entered; null until then. */
  closedAt: z.string().nullable(),
  version: z.number().int(),
  /** How many points stand on its agenda. */
  points: z.number().int(),
})
export type Meeting = z.infer<typeof Meeting>

const Place = { heldOn: z.iso.date(), startsAt: startsAt.default(''), place: text(200).trim().default('') }

/** One meeting, or a series; without a closing day each agenda closes as the office's rhythm says. */
export const NewMeetings = z.strictObject({
  ...Place,
  body: z.enum(meetingBodies),
  agendaClosesOn: z.iso.date().nullable().default(null),
  /** Comes back every so many weeks until the day; null for one meeting. */
  series: z
    .strictObject({ everyWeeks: z.number().int().min(1).max(8), until: z.iso.date() })
    .nullable()
    .default(null),
})
export type NewMeetings = z.infer<typeof NewMeetings>

export const ChangedMeeting = z.strictObject({ ...Place, agendaClosesOn: z.iso.date() })
export type ChangedMeeting = z.infer<typeof ChangedMeeting>
