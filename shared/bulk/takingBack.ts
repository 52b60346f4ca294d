import * as z from 'zod'
import type { Instant } from '#shared/calendar/days.ts'
import type { Act } from '#shared/journal/acts.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'

/**
 * What can be taken back: acts whose effect is the request's own columns alone. A decision, a notification, a transfer or
 * a letter also writes elsewhere, and is corrected in its own room.
 */
export const reversibleActs = [
  'triaged',
  'claimed',
  'released',
  'assigned',
  'takenOver',
  'inquiryStarted',
  'proposed',
  'sentBack',
  'closed',
  'closedEarly',
  'reopened',
  'labelled',
  'unlabelled',
  'restReleased',
] as const satisfies readonly Act[]
export type ReversibleAct = (typeof reversibleActs)[number]

/** What the reply to a change says of taking it back: the journal entry that would be taken back. */
export const TakeBackOffer = z.object({ entryId: z.string(), act: z.enum(reversibleActs) })
export type TakeBackOffer = z.infer<typeof TakeBackOffer>

/** How long a click is offered to be taken back, in seconds. */
export const offeredFor = 10

/**
 * How long the server allows it, in seconds: longer than it is offered, for the offer stands still while somebody reads it
 * (WCAG 2.2.1). A bulk action may be reversed for a day.
 */
export const allowedFor = { click: 60, bulk: 24 * 3_600 } as const

const second = 1_000

/** Until when, in milliseconds, what was done at this instant may be taken back. */
export const takeBackUntil = (at: Instant, way: keyof typeof allowedFor) => Date.parse(at) + allowedFor[way] * second

/** What was done before this instant cannot be taken back any more in any way. */
export const nothingTakenBackBefore = (now: Instant): Instant =>
  new Date(Date.parse(now) - allowedFor.bulk * second).toISOString()

/** A change that was kept with what it changed. `version` is the one it reached. */
type Reversible = {
  readonly act: ReversibleAct
  readonly workerId: string
  readonly at: Instant
  readonly version: number
  readonly bulkId: string | null
  readonly takenBackBy: string | null
}

type TakingBack = { readonly worker: Worker; readonly now: Instant }

/** What only a lead does, and undoes only while they are one. */
const ofLeads: readonly ReversibleAct[] = ['assigned', 'takenOver', 'reopened', 'restReleased']

/** Why this worker cannot take it back any more, or null. What belongs to a bulk action, a lead may take back too. */
export function refusalToTakeBack(
  done: Reversible,
  request: { readonly version: number },
  { worker, now }: TakingBack,
): Refusal | null {
  const isBulk = done.bulkId !== null
  const mayLead = may(worker, 'requests.assign')
  if (done.workerId !== worker.id && !(isBulk && mayLead)) return 'permission-missing'
  if (ofLeads.includes(done.act) && !mayLead) return 'permission-missing'
  if (done.takenBackBy !== null) return 'already-taken-back'
  if (Date.parse(now) > takeBackUntil(done.at, isBulk ? 'bulk' : 'click')) return 'take-back-too-late'
  return request.version === done.version ? null : 'request-changed-meanwhile'
}
