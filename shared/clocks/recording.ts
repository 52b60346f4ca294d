import { addDays, type Day, dayOf } from '#shared/calendar/days.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { ClockName } from './clockNames.ts'
import type { Course } from './course.ts'
import type { FactName } from './facts.ts'
import { lastDay, type Terms } from './terms.ts'
import { urgencyToTell } from './urgencyToTell.ts'

/** What a worker notes as it is; the other facts come with a letter, a decision or a step of their own. */
export const simpleFacts = [
  'transmittedToUs',
  'hearingOffered',
  'hearingAsked',
  'heard',
  'visited',
  'withdrawn',
  'heatingDelivered',
  'informationAsked',
  'informationGiven',
  'urgentNotified',
  'paid',
  'piisOffered',
  'piisSigned',
  'interviewAsked',
  'interviewed',
  'reviewed',
  'appealed',
] as const satisfies readonly FactName[]
export type SimpleFact = (typeof simpleFacts)[number]

/** The fact that stops the clock, or starts its year anew, where a worker notes it as it is. */
export const notedFor: Readonly<Partial<Record<ClockName, SimpleFact>>> = {
  notify: 'urgentNotified',
  pay: 'paid',
  piis: 'piisSigned',
  interview: 'interviewed',
  review: 'reviewed',
  visit: 'visited',
  inform: 'informationGiven',
}

type Held = { readonly holderId: string | null }

/** Why this worker cannot note a fact, or null: the holder does, or a lead; anybody while nobody holds the request. */
export function refusalToRecord({ holderId }: Held, worker: Worker): Refusal | null {
  if (!may(worker, 'requests.work')) return 'permission-missing'
  const mayAct = holderId === null || holderId === worker.id || may(worker, 'requests.assign')
  return mayAct ? null : 'request-held-by-colleague'
}

type Now = { readonly terms: Terms; readonly today: Day }
/** The days on which a fact can lie, both included; a first of null: at any time before. */
export type Bounds = { readonly first: Day | null; readonly last: Day }

/** Between which days the fact can lie; null while what it presupposes has not happened. */
export function boundsOf(fact: SimpleFact, course: Course, { terms, today }: Now): Bounds | null {
  const first = firsts[fact](course, terms)
  if (first === undefined) return null
  const last = earliest(today, lasts[fact]?.(course) ?? today)
  return first !== null && first > last ? null : { first, last }
}

type First = (course: Course, terms: Terms) => Day | null | undefined

const sent: First = ({ submittedAt }) => dayOf(submittedAt)
const atAnyTime: First = () => null
const decided: First = ({ decidedOn, outcome }) => (outcome === 'refused' ? undefined : (decidedOn ?? undefined))

const firsts: Readonly<Record<SimpleFact, First>> = {
  transmittedToUs: atAnyTime,
  hearingOffered: sent,
  hearingAsked: sent,
  heard: (course, terms) => course.facts.hearingAsked?.on ?? course.facts.hearingOffered?.on ?? sent(course, terms),
  visited: sent,
  withdrawn: sent,
  heatingDelivered: atAnyTime,
  informationAsked: atAnyTime,
  informationGiven: ({ facts }) => facts.informationAsked?.on,
  /** Of a decision on a part; the whole is notified by a step of its own. */
  urgentNotified: (course) => {
    const since = urgencyToTell(course)?.since
    return since && (course.decidedOn === null || since < course.decidedOn) ? since : undefined
  },
  paid: decided,
  piisOffered: sent,
  /** After the decision, and after the days of reflection on the draft (RD 11 July 2002). */
  piisSigned: (course, terms) => {
    const { piisOffered } = course.facts
    const first = decided(course, terms)
    if (!first || !piisOffered) return first
    return latest(first, addDays(lastDay(piisOffered.on, terms.reflection), 1))
  },
  interviewAsked: sent,
  interviewed: ({ facts }) => facts.interviewAsked?.on,
  reviewed: decided,
  /** Against a decision, or against silence. */
  appealed: sent,
}

/** The right to be heard is one before the decision (DIS art. 20); what was passed on to us was so before we received it. */
const lasts: Readonly<Partial<Record<SimpleFact, (course: Course) => Day | null>>> = {
  transmittedToUs: ({ receivedOn }) => receivedOn,
  hearingOffered: ({ decidedOn }) => decidedOn,
  hearingAsked: ({ decidedOn }) => decidedOn,
  heard: ({ decidedOn }) => decidedOn,
  urgentNotified: ({ decidedOn }) => decidedOn,
}

const earliest = (one: Day, other: Day) => (one < other ? one : other)
const latest = (one: Day, other: Day) => (one > other ? one : other)

export type Recorded = {
  readonly fact: SimpleFact
  readonly on: Day
  /** For what another centre passed on to us: the day on which it was first received there; null for all else. */
  readonly firstReceivedOn: Day | null
  readonly reason: string
}

/** The field that says what cannot be, or null: a withdrawal is explained, and no day comes before what it presupposes. */
export function wrongOf({ fact, on, firstReceivedOn, reason }: Recorded, course: Course, now: Now) {
  const bounds = boundsOf(fact, course, now)
  if (bounds === null) return 'fact'
  if (on > bounds.last || (bounds.first !== null && on < bounds.first)) return 'on'
  const first = fact === 'transmittedToUs'
  if (first ? firstReceivedOn === null || firstReceivedOn > on : firstReceivedOn !== null) return 'firstReceivedOn'
  return fact === 'withdrawn' && reason.trim() === '' ? 'reason' : null
}
