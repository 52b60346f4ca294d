import * as z from 'zod'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { AidDecision } from '#shared/committee/aidDecision.ts'
import { MadeDecision, Proposal } from '#shared/committee/proposal.ts'
import { CommitteeRhythm } from '#shared/committee/rhythm.ts'
import type { Contract } from '#shared/http/endpoint.ts'
import { RefusalWord } from '#shared/http/refusalWord.ts'
import { SentFile } from '#shared/http/sentFile.ts'
import { text } from '#shared/http/text.ts'
import { AidRequest } from '#shared/requests/contract.ts'
import { matters, puttableMatters } from './agenda.ts'
import { ChangedMeeting, Meeting, NewMeetings } from './meeting.ts'

const Waiting = z.object({ request: AidRequest, holderName: z.string().nullable() })
export type WaitingRequest = z.infer<typeof Waiting>

/** A request on an agenda, with what is proposed and what has been answered. */
const Point = Waiting.extend({
  matter: z.enum(matters),
  proposals: z.array(Proposal),
  /** What this meeting decided, or what it is to ratify. */
  decisions: z.array(MadeDecision),
  /** Aid on which something else than this meeting has decided, and that stands. */
  settled: z.array(z.enum(aidTypes)),
  answer: z.enum(['decided', 'ratified', 'notRatified']).nullable(),
})
export type Point = z.infer<typeof Point>

const Agenda = z.object({
  meeting: Meeting,
  points: z.array(Point),
  /** Requests with a proposal that stand on no agenda. */
  ripe: z.array(Waiting),
})

const version = z.number().int()
/** What a meeting decided on a request, over the version that was seen. */
const DecidedRequest = z.strictObject({
  requestId: z.string(),
  version,
  decisions: z.array(AidDecision).min(1).max(30),
})
const AnsweredRatification = z
  .strictObject({
    requestId: z.string(),
    version,
    ratified: z.boolean(),
    /** Why it is not ratified; otherwise a remark. */
    reason: text(2_000).trim().default(''),
  })
  .refine(({ ratified, reason }) => ratified || reason !== '', {
    path: ['reason'],
    error: 'what is not ratified is explained',
  })

const Result = z.object({ requestId: z.string(), matter: z.enum(matters), refusal: RefusalWord.nullable() })
export type Result = z.infer<typeof Result>

export const meetings = {
  /** How long before a meeting its agenda closes. */
  rhythm: { method: 'GET', path: '/committee/rhythm', asks: 'office.manage', reply: CommitteeRhythm },
  setRhythm: {
    method: 'PUT',
    path: '/committee/rhythm',
    asks: 'office.manage',
    body: CommitteeRhythm,
    reply: CommitteeRhythm,
  },
  list: {
    method: 'GET',
    path: '/meetings',
    asks: 'requests.read',
    reply: z.object({
      coming: z.array(Meeting),
      past: z.array(Meeting),
      /** In work, on no agenda, and no meeting after the next one decides in time. */
      pressing: z.array(Waiting),
      closesOpenDaysBefore: z.number().int(),
    }),
  },
  plan: {
    method: 'POST',
    path: '/meetings',
    asks: 'requests.decide',
    body: NewMeetings,
    reply: z.object({ planned: z.array(z.iso.date()) }),
  },
  read: { method: 'GET', path: '/meetings/:meetingId', asks: 'requests.read', reply: Agenda },
  /** The agenda with everything that the members read, as one PDF. */
  pack: { method: 'GET', path: '/meetings/:meetingId/pack', asks: 'requests.read', reply: SentFile },
  change: {
    method: 'PUT',
    path: '/meetings/:meetingId',
    asks: 'requests.decide',
    versioned: 'meetingId',
    body: ChangedMeeting,
    reply: z.object({ id: z.string() }),
  },
  /** Only where nothing stands on its agenda. */
  cancel: {
    method: 'DELETE',
    path: '/meetings/:meetingId',
    asks: 'requests.decide',
    versioned: 'meetingId',
    reply: z.object({ id: z.string() }),
  },
  /** All is entered: what has no decision waits for another meeting. */
  close: {
    method: 'POST',
    path: '/meetings/:meetingId/close',
    asks: 'requests.decide',
    versioned: 'meetingId',
    reply: z.object({ id: z.string() }),
  },
  put: {
    method: 'POST',
    path: '/meetings/:meetingId/agenda',
    asks: 'requests.read',
    body: z.strictObject({ requestId: z.string(), matter: z.enum(puttableMatters) }),
    reply: z.object({ id: z.string() }),
  },
  takeOff: {
    method: 'POST',
    path: '/meetings/:meetingId/agenda/off',
    asks: 'requests.read',
    body: z.strictObject({ requestId: z.string(), matter: z.enum(matters) }),
    reply: z.object({ id: z.string() }),
  },
  order: {
    method: 'PUT',
    path: '/meetings/:meetingId/agenda',
    asks: 'requests.decide',
    body: z.strictObject({
      points: z.array(z.strictObject({ requestId: z.string(), matter: z.enum(matters) })).max(500),
    }),
    reply: z.object({ id: z.string() }),
  },
  /** What the meeting decided, request by request: each is kept or refused by itself. */
  decide: {
    method: 'POST',
    path: '/meetings/:meetingId/decisions',
    asks: 'requests.decide',
    body: z.strictObject({
      decided: z.array(DecidedRequest).max(200),
      ratifications: z.array(AnsweredRatification).max(200),
    }),
    reply: z.object({ results: z.array(Result) }),
  },
} as const satisfies Contract
