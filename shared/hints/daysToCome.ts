import { addDays, type Day } from '#shared/calendar/days.ts'
import type { NamedDay } from './daysNamed.ts'
import {
  atPresent,
  dayAfterTomorrow,
  happened,
  heard,
  inSoMany,
  nextWeek,
  numbers,
  thisWeek,
  today,
  tomorrow,
  tonight,
  units,
  weekdays,
  weekdayToCome,
} from './dayWords.ts'

/** `atLatest`: the words name a week, and the day is its last. */
export type DayToCome = NamedDay & { readonly as: 'said' | 'atLatest' }

/** The days that a text without accents names from the one on which it was sent: `ce soir`, `demain`, `binnen 3 dagen`, `am Freitag`, `cette semaine`. */
export function daysToCome(plain: string, sentOn: Day): readonly DayToCome[] {
  const fromMonday = Temporal.PlainDate.from(sentOn).dayOfWeek - 1
  const tells = (at: number, signs: readonly RegExp[]) => signs.some((sign) => sign.test(sentenceAround(plain, at)))
  return [
    ...said(plain, tonight, () => 0).filter(({ at }) => !tells(at, [happened, heard])),
    ...said(plain, today, () => 0).filter(({ at }) => !tells(at, [happened, heard, atPresent])),
    ...said(plain, tomorrow, () => 1),
    ...said(plain, dayAfterTomorrow, () => 2),
    ...said(plain, inSoMany, ([, number, unit]) => soMany(number, unit)),
    ...said(plain, weekdayToCome, ([, thisOne, before, name = '', after]) => {
      const place = weekdays.findIndex((names) => names.test(name))
      if (before || after) return 7 - fromMonday + place
      const ahead = (7 + place - fromMonday) % 7
      return thisOne ? ahead : ahead || 7
    }).filter(({ at }) => !tells(at, [happened])),
    ...said(plain, thisWeek, () => 6 - fromMonday, 'atLatest').filter(({ at }) => !tells(at, [happened])),
    ...said(plain, nextWeek, () => 13 - fromMonday, 'atLatest'),
  ].map(({ ahead, ...place }) => ({ ...place, day: addDays(sentOn, ahead) }))
}

type Ahead = (match: readonly (string | undefined)[]) => number

const said = (plain: string, words: RegExp, ahead: Ahead, as: DayToCome['as'] = 'said') =>
  [...plain.matchAll(words)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    ahead: ahead(match),
    as,
  }))

/** So many days, weeks or hours in days; some hours are today. */
function soMany(number = '', unit = ''): number {
  const [, days] = units.find(([name]) => name.test(unit)) ?? [null, 1]
  return Math.round((Number(number) || (numbers[number.toLowerCase()] ?? 0)) * days)
}

function sentenceAround(plain: string, at: number): string {
  const before = plain.slice(0, at).search(/[^.!?\n]*$/)
  const after = plain.slice(at).search(/[.!?\n]/)
  return plain.slice(before, after < 0 ? plain.length : at + after)
}
