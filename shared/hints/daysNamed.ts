import { addDays, type Day, daysBetween } from '#shared/calendar/days.ts'
import { isDay } from '#shared/calendar/isDay.ts'

/** A day that a text names, and where in it. */
export type NamedDay = { readonly at: number; readonly end: number; readonly day: Day }

/** The days named in a text without accents: `12 décembre`, `1er janvier 2027`, `12/12`, `12.12.26`, `12. Dezember`, `pour le 12`. */
export function daysNamed(plain: string, receivedOn: Day): readonly NamedDay[] {
  return [numeric, written, ofMonth].flatMap((manner) =>
    [...plain.matchAll(manner)].flatMap(({ 0: whole, 1: date = '', 2: month, 3: year, index: at }) => {
      const day =
        month === undefined
          ? nextOfMonth(Number(date), receivedOn)
          : dayOf({ date: Number(date), month: monthOf(month), year }, receivedOn)
      return day === null ? [] : [{ at, end: at + whole.length, day }]
    }),
  )
}

const months = 'jan|fev|feb|mar|maa|avr|apr|mai|mei|may|jui|jun|jul|aou|aug|sep|oct|okt|nov|dec|dez'
/** A day, a month and perhaps a year, but no amount of money. */
const numeric = /\b(\d{1,2}) ?[./-] ?(\d{1,2})(?: ?[./-] ?(\d{4}|\d{2}))?\b(?! ?(?:€|eur))/gi
const written = new RegExp(
  `\\b(\\d{1,2})(?:er|e|st|nd|rd|th|\\.)? ?(?:of )?((?:${months})[a-z]{0,7})\\b\\.?(?: (\\d{4}))?`,
  'gi',
)
/** A day of this month or the next: what comes after it makes it no hour, amount or longer date. */
const ofMonth = new RegExp(
  `\\b(?:(?:pour|avant|d'ici) le|(?:voor|tegen|op) de|bis zum|vor dem|(?:by|before|on) the) (\\d{1,2})(?:e|ste|st|nd|rd|th)?\\b(?!\\.? ?(?:[./-] ?\\d|\\d|h\\b|heures|uur|uhr|eur|€|%|${months}))`,
  'gi',
)

const beginnings = ['jan', 'fev|feb', 'mar|maa', 'avr|apr', 'mai|mei|may', 'juin|jun', 'juil|jul', 'aou|aug']
  .concat('sep', 'oct|okt', 'nov', 'dec|dez')
  .map((beginning) => new RegExp(`^(?:${beginning})`, 'i'))

/** The month by its number or its name; 0 for none. */
const monthOf = (month: string) => Number(month) || beginnings.findIndex((beginning) => beginning.test(month)) + 1

type Written = { readonly date: number; readonly month: number; readonly year: string | undefined }

/** The day that there is; without a year the one nearest to the day of receipt. */
function dayOf({ date, month, year }: Written, receivedOn: Day): Day | null {
  const received = Number(receivedOn.slice(0, 4))
  const years = year ? [year.length === 2 ? 2000 + Number(year) : Number(year)] : [received - 1, received, received + 1]
  const days = years.flatMap((one) => dayThatIs(one, month, date) ?? [])
  const distance = (day: Day) => Math.abs(daysBetween(receivedOn, day))
  return days.toSorted((one, other) => distance(one) - distance(other))[0] ?? null
}

/** The next day with this number in its month, from the day of receipt on. */
function nextOfMonth(date: number, receivedOn: Day): Day | null {
  if (date < 1 || date > 31) return null
  const days = Array.from({ length: 62 }, (_, passed) => addDays(receivedOn, passed))
  return days.find((day) => Number(day.slice(8)) === date) ?? null
}

function dayThatIs(year: number, month: number, date: number): Day | null {
  const [mm, dd] = [month, date].map((number) => String(number).padStart(2, '0'))
  const day = `${year}-${mm}-${dd}`
  return isDay(day) ? day : null
}
