import type { Messages } from '#client/language/useMessages.ts'
import { verdictKinds } from '#shared/persons/verdicts.ts'

/** What the journal kept of a comparison, and of the earlier receipt that follows from it, in words. */
export function linkText(details: Readonly<Record<string, string>>, { persons, longDay }: Messages): readonly string[] {
  const { filedEarlier, number = '' } = details
  const verdict = verdictKinds.find((one) => one === details.verdict)
  if (verdict) return [number, persons.verdicts[verdict]]
  if (filedEarlier === undefined) return []
  const isOwn = filedEarlier === 'no'
  return [isOwn ? persons.timeline.ownReceipt : persons.timeline.earlier(longDay(filedEarlier), number)]
}
