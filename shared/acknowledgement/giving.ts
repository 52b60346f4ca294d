import { type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import type { Refusal } from '#shared/refusals.ts'

type Asked = { readonly facts: Facts }

/** Why no acknowledgement can be given, or null. It is owed whatever the stage, the competence and the prospects (OL art. 58 §2). */
export const refusalToAcknowledge = ({ facts }: Asked): Refusal | null =>
  facts.acknowledged ? 'acknowledgement-already-given' : null

/** Why what is kept of the acknowledgement cannot be corrected, or null. */
export const refusalToCorrect = ({ facts }: Asked): Refusal | null =>
  facts.acknowledged ? null : 'not-acknowledged-yet'

/** Whether it can have been given on that day: not before the request was sent, nor after today. */
export const canBeGivenOn = (on: Day, submittedAt: Instant, today: Day): boolean =>
  dayOf(submittedAt) <= on && on <= today
