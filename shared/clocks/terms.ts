import type { Day } from '#shared/calendar/days.ts'

/** A term set by law. The article is shown beside every date that it gives. */
export type Term = {
  readonly length: { readonly days: number } | { readonly months: number }
  readonly article: string
}

/** Calendar terms that are not extended over closed days (domain.md 2.1, rows 9 to 11). */
export const terms = {
  decideIntegration: { length: { days: 30 }, article: 'DIS 21 §1' },
  decideAid: { length: { months: 1 }, article: 'OL 71' },
  /** From the decision. */
  notify: { length: { days: 8 }, article: 'DIS 21 §4; OL 62bis' },
  pay: { length: { days: 15 }, article: 'DIS 23' },
} as const satisfies Record<string, Term>

/** The last day on which the term is kept; the day of the fact itself does not count, and a month ends on its last day at the latest. */
export function lastDay(fact: Day, term: Term): Day {
  return Temporal.PlainDate.from(fact).add(term.length, { overflow: 'constrain' }).toString()
}
