import type { Length } from '#shared/clocks/terms.ts'

type LengthWords = Readonly<Record<'days' | 'openDays' | 'months', (amount: number) => string>> & {
  readonly sameDay: string
}

/** How long, in words of the given kind: « 8 jours calendrier », or « dans un délai de 8 jours calendrier ». */
export function lengthWords(length: Length, words: LengthWords): string {
  if ('days' in length) return length.days === 0 ? words.sameDay : words.days(length.days)
  return 'openDays' in length ? words.openDays(length.openDays) : words.months(length.months)
}
