import { type Day, daysBetween } from '#shared/calendar/days.ts'
import type { Language } from './languages.ts'

const locales: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' }
const officeZone = 'Europe/Brussels'

/** Days, instants, numbers and euros as this language writes them in Belgium. */
export function datesIn(language: Language) {
  const locale = locales[language]
  const short = once(
    () => new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }),
  )
  const withYear = once(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  )
  const brief = once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }))
  const long = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }))
  const clock = once(
    () => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: officeZone }),
  )
  const moment = once(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: officeZone }),
  )
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const plain = once(() => new Intl.NumberFormat(locale))
  const money = once(() => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }))
  /** French counts the first of the month: « 1er avril ». */
  const inWords = language === 'fr' ? (text: string) => text.replace(/\b1 (?=\p{L})/u, '1er ') : (text: string) => text

  return {
    language,
    /** « lun. 23 nov. », with the year instead of the weekday when it is not this one. */
    day: (day: Day, today: Day) =>
      inWords((day.slice(0, 4) === today.slice(0, 4) ? short() : withYear()).format(new Date(`${day}T00:00:00Z`))),
    /** « 23 nov. 2026 ». */
    dayWithYear: (day: Day) => inWords(withYear().format(new Date(`${day}T00:00:00Z`))),
    /** « 23 nov. » where there is little room, with the year when it is not this one. */
    briefDay: (day: Day, today: Day) =>
      inWords((day.slice(0, 4) === today.slice(0, 4) ? brief() : withYear()).format(new Date(`${day}T00:00:00Z`))),
    /** « lundi 23 novembre 2026 ». */
    longDay: (day: Day) => inWords(long().format(new Date(`${day}T00:00:00Z`))),
    /** « 14:30 » in Belgium. */
    time: (instant: string) => clock().format(new Date(instant)),
    /** Day and time in Belgium. */
    moment: (instant: string) => inWords(moment().format(new Date(instant))),
    /** « dans 3 jours », « il y a 2 jours », « demain ». */
    fromToday: (day: Day, today: Day) => relative().format(daysBetween(today, day), 'day'),
    number: (value: number) => plain().format(value),
    euros: (value: number) => money().format(value),
  }
}

/** Made when it is first used, and then kept: a formatter costs a millisecond, and a page uses few of them. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}
