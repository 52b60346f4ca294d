import type { Instant } from '#shared/calendar/days.ts'
import type { AppointmentOutcome } from './kinds.ts'
import { endOf } from './overlapping.ts'

type Planned = {
  readonly id: string
  readonly startsAt: Instant
  readonly minutes: number
  readonly place: string
  readonly went: AppointmentOutcome | null
  readonly version: number
  /** What a calendar shows; a calendar is read over shoulders and on telephones, so it names nobody. */
  readonly summary: string
}

/** The appointment for a calendar (RFC 5545), in UTC. The same appointment keeps its UID; a later version replaces an earlier one. */
export function calendarFile({ id, startsAt, place, summary, went, version, ...length }: Planned, now: Instant) {
  const isCancelled = went === 'cancelledByApplicant' || went === 'cancelledByUs'
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Relais//Relais//FR',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@relais`,
    `SEQUENCE:${version - 1}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endOf({ startsAt, ...length }))}`,
    `SUMMARY:${escaped(summary)}`,
    `LOCATION:${escaped(place)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** `20260302T090000Z` (RFC 5545, 3.3.5, form 2). */
const utc = (instant: Instant) => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`

/** RFC 5545, 3.3.11. */
const escaped = (text: string) => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n')

const longestLine = 75

/** In lines of at most 75 octets, a character never torn apart (RFC 5545, 3.1). */
function folded(line: string): string {
  let octets = 0
  return [...line]
    .map((character) => {
      const size = octetsOf(character)
      const isFull = octets + size > longestLine
      octets = isFull ? 1 + size : octets + size
      return isFull ? `\r\n ${character}` : character
    })
    .join('')
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
