import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'

/** How the applicant is given the decision: by registered post, by hand against a signed receipt, or by a plain letter. */
export const notificationWays = ['registered', 'handed', 'ordinary'] as const
export type NotificationWay = (typeof notificationWays)[number]

export type Notified = {
  readonly how: NotificationWay
  /** The day of posting, or of the signed receipt. */
  readonly on: Day
  /** Whether the office keeps the letter that went, with every mention that the law asks for. */
  readonly letterKept: boolean
}

/**
 * The day from which the term of appeal runs (DIS art. 47, OL art. 71): the first open day after a registered letter
 * was posted, or the day of the signed receipt. Null where it does not start, and the decision can be attacked for ever.
 */
export function appealStart(notified: Notified): Day | null {
  if (whyNoAppealTerm(notified) !== null) return null
  return notified.how === 'registered' ? nextOpenDay(addDays(notified.on, 1)) : notified.on
}

/** Why no term of appeal runs: a plain letter proves nothing, and a letter that lacks a mention, or is not kept, is none. */
export function whyNoAppealTerm({ how, letterKept }: Omit<Notified, 'on'>): 'ordinaryPost' | 'noLetterKept' | null {
  if (how === 'ordinary') return 'ordinaryPost'
  return letterKept ? null : 'noLetterKept'
}
