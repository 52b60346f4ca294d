import type { Messages } from '#client/language/useMessages.ts'
import type { Hint } from '#shared/hints/contract.ts'

/** What a hint rests on, in words. */
export function evidenceText({ kind, evidence }: Hint, { hints, longDay }: Messages): string {
  const { age, from, count, number, words, day = '', said, atLatest } = evidence
  const where = fields.find((field) => field === evidence.field)
  const counted = counts.find((name) => name === from)
  const parts = [
    words && `${where ? `${hints.where[where]} ` : ''}${hints.quoted(words)}`,
    said && hints.daySaid(said, longDay(day)),
    atLatest && hints.weekSaid(atLatest, longDay(day)),
    day && !said && !atLatest && hints.dayNamed(longDay(day)),
    age && hints.age(Number(age)),
    from === 'niss' && hints.byNiss,
    count && counted && hints[counted](Number(count)),
    number && hints.earlier(number),
    evidence.aidType && hints.urgentCare,
    kind === 'noFixedAddress' && hints.saidSo,
    kind === 'unidentified' && hints.unproven,
  ]
  return parts.filter(Boolean).join(' · ')
}

const fields = ['story', 'urgencyReason', 'health'] as const
const counts = ['cohabitants', 'dependentChildren'] as const
