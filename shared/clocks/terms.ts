import * as z from 'zod'
import { isClosedDay, nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import { filledText } from '#shared/http/text.ts'

/** How long: calendar days, open days (neither weekend nor legal holiday), or months from day to day. */
const Length = z.union([
  z.strictObject({ days: z.number().int().min(0).max(3_650) }),
  z.strictObject({ openDays: z.number().int().min(1).max(500) }),
  z.strictObject({ months: z.number().int().min(1).max(120) }),
])
export type Length = z.infer<typeof Length>

/** A term set by law, as the office applies it: shown with its article beside every date that it gives. */
export const Term = z.strictObject({
  length: Length,
  /** What happens when its last day is a closed day: it stays, or it moves to the next open day. */
  end: z.enum(['stays', 'nextOpenDay']),
  /** Articles with `;` between them; those that begin with one of `lawNames` are written out in each language. */
  article: filledText(200),
  /** The day on which somebody last compared it with the law. */
  checkedOn: z.iso.date(),
})
export type Term = z.infer<typeof Term>

const checkedOn = '2026-11-23'
const stays = { end: 'stays', checkedOn } as const

/** The terms of domain.md 2.1 as they come with the program; an office corrects them without a new version. */
export const defaultTerms = {
  /** Of receipt: the same day. */
  acknowledge: { length: { days: 0 }, article: 'OL 58 §2; DIS 18', ...stays },
  /** From receipt, not extended over weekends. */
  transfer: { length: { days: 5 }, article: 'OL 58 §3; DIS 18 §4', ...stays },
  refer: { length: { openDays: 5 }, article: 'L65 15 al. 4', ...stays },
  rule: { length: { openDays: 5 }, article: 'L65 15 al. 4–5', ...stays },
  decideIntegration: { length: { days: 30 }, article: 'DIS 21 §1', ...stays },
  decideAid: { length: { months: 1 }, article: 'OL 71', ...stays },
  /** From the next meeting after the president decided alone: that very day. */
  ratify: { length: { days: 0 }, article: 'OL 28 §1', ...stays },
  /** From the decision. */
  notify: { length: { days: 8 }, article: 'DIS 21 §4; OL 62bis', ...stays },
  pay: { length: { days: 15 }, article: 'DIS 23', ...stays },
  /** From the request: where it was decided late, interest runs from the day after. */
  payFromRequest: { length: { days: 45 }, article: 'DIS 23', ...stays },
  appeal: { length: { months: 3 }, end: 'nextOpenDay', article: 'DIS 47; OL 71', checkedOn },
  /** From the decision, which is earlier than its notification. */
  piis: { length: { months: 3 }, article: 'DIS 11', ...stays },
  /** From the day on which the draft was handed over; it may be signed afterwards. */
  reflection: { length: { days: 5 }, article: 'DIS 11; RD2002 10–21', ...stays },
  /** From the day on which the beneficiary asks for it. */
  interview: { length: { openDays: 5 }, article: 'DIS 11; RD2002 10–21', ...stays },
  /** From the decision, and from each review again. */
  review: { length: { months: 12 }, article: 'DIS 22 §1', ...stays },
  /** From the decision, and from each visit again. */
  visit: { length: { months: 12 }, article: 'RD2013', ...stays },
  /** From the decision: until then other institutions may not see it. */
  network: { length: { days: 7 }, article: 'CBSS', ...stays },
  /** From the day of delivery. */
  heating: { length: { days: 60 }, article: 'PL2004', ...stays },
  inform: { length: { days: 45 }, article: 'CHARTER 3', ...stays },
} as const satisfies Readonly<Record<string, Term>>

export type TermName = keyof typeof defaultTerms
export const termNames = [
  'acknowledge',
  'transfer',
  'refer',
  'rule',
  'decideIntegration',
  'decideAid',
  'ratify',
  'notify',
  'pay',
  'payFromRequest',
  'appeal',
  'piis',
  'reflection',
  'interview',
  'review',
  'visit',
  'network',
  'heating',
  'inform',
] as const satisfies readonly TermName[]
/** The terms in force in an office. */
export type Terms = Readonly<Record<TermName, Term>>

/** The terms that an office corrected; all others are the program's own. */
export const CorrectedTerms = z.partialRecord(z.enum(termNames), Term)
export type CorrectedTerms = z.infer<typeof CorrectedTerms>

/** Whether nobody compared the term with the law for a year. */
export const isUnchecked = ({ checkedOn }: Pick<Term, 'checkedOn'>, today: Day): boolean =>
  today > addLength(checkedOn, { months: 12 })

/** The last day on which the term is kept; the day of the fact itself does not count, and a month ends on its last day at the latest. */
export function lastDay(fact: Day, { length, end }: Pick<Term, 'length' | 'end'>): Day {
  const last = 'openDays' in length ? openDaysAfter(fact, length.openDays) : addLength(fact, length)
  return end === 'nextOpenDay' ? nextOpenDay(last) : last
}

const addLength = (fact: Day, length: { readonly days: number } | { readonly months: number }) =>
  Temporal.PlainDate.from(fact).add(length, { overflow: 'constrain' }).toString()

/** The so-manieth open day after this one. */
function openDaysAfter(day: Day, left: number): Day {
  const next = addDays(day, 1)
  if (isClosedDay(next)) return openDaysAfter(next, left)
  return left === 1 ? next : openDaysAfter(next, left - 1)
}
