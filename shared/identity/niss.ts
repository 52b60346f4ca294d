import type { Day } from '#shared/calendar/days.ts'
import { isDay } from '#shared/calendar/isDay.ts'
import { type NumberRead, withoutMarks } from './numberRead.ts'

export type NissWrong = 'letters' | 'length' | 'checkDigits'

/** What a number tells of whom it was given to. */
export type Niss = {
  /** `bis`: of somebody whom the Crossroads Bank knows and the National Register does not. */
  readonly kind: 'national' | 'bis'
  /** Null when the number names no day that there is: unknown dates are in many numbers, and are right. */
  readonly birthDate: Day | null
  /** Null for a bis number that was given before the sex was known. */
  readonly sex: 'male' | 'female' | null
}

/** Reads a national register or bis number (domain.md 6); never wrong for the date that it names. */
export function readNiss(typed: string): NumberRead<NissWrong, Niss> {
  const plain = withoutMarks(typed)
  if (/\D/.test(plain)) return { wrong: 'letters' }
  if (plain.length !== 11) return { wrong: 'length' }
  const century = centuryOf(plain)
  return century === null
    ? { wrong: 'checkDigits' }
    : { plain, formatted: format(plain), wrong: null, ...told(plain, century) }
}

/** The number as it is stored and compared; null when it is wrong. */
export function plainNiss(typed: string): string | null {
  const read = readNiss(typed)
  return read.wrong === null ? read.plain : null
}

/** Whether the number names another birth date than the one that was stated; never when it names none. */
export const namesOtherBirthDate = ({ birthDate }: Pick<Niss, 'birthDate'>, stated: Day): boolean =>
  birthDate !== null && birthDate !== stated

const format = (plain: string) => plain.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5')

/**
 * The century in which the check digits fit: of those born in or after 2000, they are reckoned with a 2 before the nine
 * others. They never fit in both, for 2,000,000,000 is no multiple of 97.
 */
function centuryOf(plain: string): '19' | '20' | null {
  const [digits, check] = [plain.slice(0, 9), Number(plain.slice(9))]
  if (97 - (Number(digits) % 97) === check) return '19'
  return 97 - (Number(`2${digits}`) % 97) === check ? '20' : null
}

function told(plain: string, century: '19' | '20'): Niss {
  const written = Number(plain.slice(2, 4))
  const added = [40, 20].find((months) => written >= months && written <= months + 12) ?? 0
  const month = String(written - added).padStart(2, '0')
  const day = `${century}${plain.slice(0, 2)}-${month}-${plain.slice(4, 6)}`
  return {
    kind: added === 0 ? 'national' : 'bis',
    birthDate: isDay(day) ? day : null,
    sex: added === 20 ? null : Number(plain[8]) % 2 === 1 ? 'male' : 'female',
  }
}
