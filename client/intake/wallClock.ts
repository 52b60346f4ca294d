const officeZone = 'Europe/Brussels'

/** An instant as the clock on a Belgian wall shows it, to the minute: `2026-03-05T14:20`. */
export const wallClockOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(officeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })

/** The instant at which Belgian wall clocks showed this; the text itself when it is no time. */
export function instantOfWallClock(text: string): string {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(officeZone).toInstant().toString()
  } catch {
    return text
  }
}
