import { dayOf, type Instant } from '#shared/calendar/days.ts'
import type { FactName, Facts } from '#shared/clocks/facts.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { AppointmentKind, AppointmentOutcome } from './kinds.ts'

type Made = { readonly kind: AppointmentKind; readonly startsAt: Instant }

/** What an appointment that was held establishes: the home visit of the social inquiry, the hearing before the decision. */
const established: Readonly<Partial<Record<AppointmentKind, FactName>>> = { homeVisit: 'visited', hearing: 'heard' }

/** The facts of the request once it is said how the appointment went; the same facts where it establishes nothing. */
export function factsAfter(facts: Facts, { kind, startsAt }: Made, went: AppointmentOutcome): Facts {
  const name = established[kind]
  if (!name) return facts
  const on = dayOf(startsAt)
  const known = facts[name]?.on
  if (went === 'held') return known !== undefined && known >= on ? facts : { ...facts, [name]: { on } }
  if (known !== on) return facts
  const { [name]: _, ...others } = facts
  return others
}

/** Why it cannot be said yet that it went so, or null: before it starts, an appointment can only be cancelled. */
export function refusalToSay({ startsAt }: Made, went: AppointmentOutcome, now: Instant): Refusal | null {
  const isCancelled = went === 'cancelledByApplicant' || went === 'cancelledByUs'
  return isCancelled || Date.parse(startsAt) <= Date.parse(now) ? null : 'appointment-to-come'
}
