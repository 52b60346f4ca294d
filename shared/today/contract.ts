import * as z from 'zod'
import { clockNames } from '#shared/clocks/clockNames.ts'
import { decidingBodies } from '#shared/committee/words.ts'
import type { Contract } from '#shared/http/endpoint.ts'

/**
 * Why a request is in my list today, each with the one thing that ends it. `acknowledge`: no acknowledgement of receipt
 * yet. `term`: a term of the office is near or missed. `closedUndecided`: I closed it without a decision and the term
 * runs on. `ratify`: the next meeting ratifies what was decided alone. `promise`: by us; `awaited`: made to us.
 * `unsaid`: an appointment of which nobody said how it went. `mail`: it may not have left. `agenda`: ripe for the
 * committee and on no agenda. `enter`: a meeting whose decisions are to be entered. `rest`: a claim of mine that nobody
 * worked on for days; `resting`: a colleague’s. `new`: to triage.
 */
export const reasons = [
  'acknowledge',
  'term',
  'closedUndecided',
  'ratify',
  'enter',
  'promise',
  'awaited',
  'appointment',
  'unsaid',
  'mail',
  'handed',
  'piece',
  'agenda',
  'rest',
  'resting',
  'new',
] as const
export type Reason = (typeof reasons)[number]

const RequestLine = z.object({
  reason: z.enum(reasons).exclude(['enter']),
  /** Of what it is about: a promise, a notice, an appointment, a mail, a transfer; else the request itself. */
  id: z.string(),
  requestId: z.uuid(),
  number: z.string(),
  applicant: z.string(),
  /** By when it is to be done; of what has come, happened or come to rest, since when. Null while no day is set. */
  day: z.iso.date().nullable(),
  /** When the appointment begins. */
  at: z.string().optional(),
  /** The clock of the term. */
  clock: z.enum(clockNames).nullable().optional(),
  /** In words: the promise, the place of the appointment. */
  words: z.string().optional(),
  /** Whose promise or whose claim it is, or who handed the request over; absent when it is mine. */
  colleague: z.string().optional(),
  /** Nobody has the request. */
  unheld: z.boolean().optional(),
  /** Of the promise, to mark it as kept; of the request whose claim rests. */
  version: z.number().int().optional(),
  /** The claim rests so long that it can be put back in the list. */
  releasable: z.boolean().optional(),
})
export type RequestLine = z.infer<typeof RequestLine>

const MeetingLine = z.object({
  reason: z.literal('enter'),
  id: z.uuid(),
  day: z.iso.date(),
  body: z.enum(decidingBodies),
  /** How many requests on its agenda have no answer yet. */
  waiting: z.number().int(),
})
export type MeetingLine = z.infer<typeof MeetingLine>

const Line = z.discriminatedUnion('reason', [RequestLine, MeetingLine])
export type Line = z.infer<typeof Line>

/** Of each reason so many lines are shown, and so many requests are counted at most. */
export const shownOfEach = 10
export const countedUpTo = 200

export const today = {
  show: {
    method: 'GET',
    path: '/today',
    asks: 'requests.read',
    reply: z.object({
      day: z.iso.date(),
      /** The most pressing first. */
      lines: z.array(Line),
      /** How many more there are of a reason than are shown; of requests, as far as they are counted. */
      more: z.partialRecord(z.enum(reasons), z.number()),
    }),
  },
} as const satisfies Contract
