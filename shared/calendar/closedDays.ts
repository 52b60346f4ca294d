import { addDays, type Day } from './days.ts'

/** Whether a request filed on this day is received on a later one: Saturday, Sunday or legal holiday (OL art. 58 §1). */
export function isClosedDay(day: Day): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek > 5 || isLegalHoliday(day)
}

/** The day itself when open, else the first open day after it. */
export function nextOpenDay(day: Day): Day {
  return isClosedDay(day) ? nextOpenDay(addDays(day, 1)) : day
}

/** The day itself when open, else the last open day before it. */
export function lastOpenDay(day: Day): Day {
  return isClosedDay(day) ? lastOpenDay(addDays(day, -1)) : day
}

/** The ten legal holidays of Belgium (Royal Decree of 18 April 1974, art. 1). */
export function isLegalHoliday(day: Day): boolean {
  return fixedHolidays.has(day.slice(5)) || easterHolidays(Number(day.slice(0, 4))).includes(day)
}

const fixedHolidays = new Set(['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'])

/** Easter Monday, Ascension Day and Whit Monday. */
function easterHolidays(year: number): readonly Day[] {
  const easter = easterSunday(year)
  return [addDays(easter, 1), addDays(easter, 39), addDays(easter, 50)]
}

/** Gregorian Easter by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const fromMarch = epact + weekday - 7 * shift + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(fromMarch / 31), day: (fromMarch % 31) + 1 }).toString()
}
