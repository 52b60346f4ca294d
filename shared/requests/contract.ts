import * as z from 'zod'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { TakeBackOffer } from '#shared/bulk/takingBack.ts'
import { clockNames } from '#shared/clocks/clockNames.ts'
import { Facts } from '#shared/clocks/facts.ts'
import { AidDecision } from '#shared/committee/aidDecision.ts'
import { decidingBodies } from '#shared/committee/words.ts'
import { isProven, notification, unproven } from '#shared/decisions/notification.ts'
import { hintKinds } from '#shared/hints/kinds.ts'
import type { Contract } from '#shared/http/endpoint.ts'
import { filledText, text } from '#shared/http/text.ts'
import { Answers, answersForDesk } from '#shared/intake/record.ts'
import { TimelineEntry } from '#shared/journal/timeline.ts'
import { languages } from '#shared/language/languages.ts'
import { allGrounds, endings, outcomes } from './outcomes.ts'
import { stages } from './stages.ts'
import { competences, Triage, urgencies } from './triage.ts'

/** A request without its story: what lists, headers and buttons need. */
export const AidRequest = z.object({
  id: z.uuid(),
  /** The number in the register, `2026/0001`. */
  number: z.string(),
  acknowledgementNumber: z.string(),
  applicant: z.string(),
  language: z.enum(languages),
  municipality: z.string().nullable(),
  postalCode: z.string().nullable(),
  channel: z.string(),
  /** When the applicant really sent it. */
  submittedAt: z.string(),
  /** The legal day of receipt. */
  receivedOn: z.iso.date(),
  decideBy: z.iso.date(),
  decideByTerm: z.enum(['decideIntegration', 'decideAid']).optional(),
  stage: z.enum(stages),
  closedIn: z.enum(stages).nullable(),
  holderId: z.string().nullable(),
  heldSince: z.string().nullable(),
  urgency: z.enum(urgencies),
  urgencyReason: z.string().optional(),
  competence: z.enum(competences).nullable(),
  knownToOffice: z.boolean().nullable(),
  aidTypes: z.array(z.enum(aidTypes)).optional(),
  outcome: z.enum(outcomes).nullable().optional(),
  ground: z.enum(allGrounds).nullable().optional(),
  decidedOn: z.iso.date().nullable().optional(),
  notifiedOn: z.iso.date().nullable().optional(),
  closedOn: z.iso.date().nullable(),
  /** The nearest last day among the office's clocks that run; `9999-12-31` when none does. */
  dueOn: z.iso.date(),
  dueClock: z.enum(clockNames).nullable().optional(),
  acknowledgedOn: z.iso.date().nullable(),
  facts: Facts.optional(),
  grantedAidTypes: z.array(z.enum(aidTypes)).optional(),
  /** The last day on which somebody worked on it; of one that nobody touched yet, the day it arrived. */
  touchedOn: z.iso.date(),
  /** The ids of its labels. */
  labels: z.array(z.string()).optional(),
  /** The hints that nobody dismissed. */
  hints: z.array(z.enum(hintKinds)).optional(),
  version: z.number().int(),
})
export type AidRequest = z.infer<typeof AidRequest>

/** What the desk sees of it: nothing that tells the story, the health or the income. */
const AidRequestForDesk = AidRequest.omit({
  aidTypes: true,
  urgencyReason: true,
  decideByTerm: true,
  outcome: true,
  ground: true,
  decidedOn: true,
  notifiedOn: true,
  dueClock: true,
  facts: true,
  grantedAidTypes: true,
  labels: true,
  hints: true,
})

const RequestView = z.object({
  request: AidRequest,
  holderName: z.string().nullable(),
  answers: Answers,
  timeline: z.array(TimelineEntry),
})
const RequestViewForDesk = RequestView.extend({
  request: AidRequestForDesk,
  answers: answersForDesk,
  timeline: z.array(TimelineEntry).transform(() => []),
})

/** A step with what it must be told. Days are those on which the thing happened. */
export const TakenStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('startInquiry') }),
  z.strictObject({ step: z.literal('propose') }),
  z.strictObject({ step: z.literal('sendBack'), reason: filledText(2_000) }),
  z.strictObject({
    step: z.literal('decide'),
    body: z.enum(decidingBodies),
    decidedOn: z.iso.date(),
    /** The meeting that decided; null where the office plans none here, and for the president. */
    meetingId: z.string().nullable().default(null),
    /** One for each aid; all that was asked is decided, unless the president decides in urgency. */
    decisions: z
      .array(AidDecision)
      .min(1)
      .max(30)
      .refine((all) => new Set(all.map(({ aidType }) => aidType)).size === all.length, { error: 'each aid once' }),
    /** Why the president could not wait; otherwise a remark. */
    reason: text(2_000).trim().default(''),
  }),
  z.strictObject({ step: z.literal('notify'), ...notification }).refine(isProven, unproven),
  z.strictObject({ step: z.literal('close'), reason: text(2_000).default('') }),
  z.strictObject({
    step: z.literal('closeEarly'),
    outcome: z.enum(endings),
    ground: z.enum(allGrounds).nullable().default(null),
    reason: text(2_000).default(''),
  }),
  z.strictObject({ step: z.literal('reopen'), reason: filledText(2_000) }),
])
export type TakenStep = z.infer<typeof TakenStep>

/** A request that was just changed, with the offer to take the change back; null where it cannot be. */
export const ChangedRequest = AidRequest.extend({ takeBack: TakeBackOffer.nullable() })

const changes = { method: 'POST', versioned: 'requestId', reply: ChangedRequest } as const

export const requests = {
  read: {
    method: 'GET',
    path: '/requests/:requestId',
    asks: 'requests.list',
    reply: RequestView,
    narrowed: { without: 'requests.read', reply: RequestViewForDesk },
  },
  /** The message as it came, byte for byte. */
  original: {
    method: 'GET',
    path: '/requests/:requestId/original',
    asks: 'messages.read',
    reply: z.object({
      sender: z.string(),
      receivedAt: z.string(),
      sha256: z.string(),
      /** The bytes in base64. */
      bytes: z.string(),
    }),
  },
  triage: { ...changes, path: '/requests/:requestId/triage', asks: 'requests.work', body: Triage },
  claim: { ...changes, path: '/requests/:requestId/claim', asks: 'requests.work' },
  release: {
    ...changes,
    path: '/requests/:requestId/release',
    asks: 'requests.work',
    body: z.strictObject({ reason: filledText(2_000) }),
  },
  assign: {
    ...changes,
    path: '/requests/:requestId/assign',
    asks: 'requests.assign',
    body: z.strictObject({ workerId: z.string(), note: text(2_000).default('') }),
  },
  takeOver: {
    ...changes,
    path: '/requests/:requestId/take-over',
    asks: 'requests.assign',
    body: z.strictObject({ reason: filledText(2_000) }),
  },
  takeStep: { ...changes, path: '/requests/:requestId/steps', asks: 'requests.read', body: TakenStep },
} as const satisfies Contract
