import type { Day } from '#shared/calendar/days.ts'
import { readEnterpriseNumber } from './enterpriseNumber.ts'
import { readIban } from './iban.ts'
import type { IdentityMessages } from './messages.fr.ts'
import { namesOtherBirthDate, readNiss } from './niss.ts'
import type { NumberRead } from './numberRead.ts'
import type { PhoneWrong } from './phone.ts'

/** Reads telephone numbers (phone.ts), which a page has not loaded before it shows the first. */
export type ReadPhone = (typed: string) => NumberRead<PhoneWrong>

/** The number as papers print it; as it was typed when it is wrong, when the answer is no such number, or without a reader. */
export function formattedNumber(field: string, typed: string, readPhone?: ReadPhone): string {
  const read = readField(field, typed, readPhone)
  return read?.wrong === null ? read.formatted : typed
}

type Told = {
  readonly words: IdentityMessages
  readonly readPhone?: ReadPhone | undefined
  /** The birth date that was stated beside a national number. */
  readonly birthDate?: Day | undefined
}

/** Why the number that was typed seems wrong, in words; null when it is right, empty, or no such number. */
export function numberWarning(field: string, typed: string, { words, readPhone, birthDate }: Told): string | null {
  if (typed.trim() === '') return null
  const read = readField(field, typed, readPhone)
  if (!read) return null
  if (read.wrong !== null) return wordsFor(field, read.wrong, words.wrong)
  const niss = birthDate && field === 'niss' ? readNiss(typed) : null
  return birthDate && niss?.wrong === null && namesOtherBirthDate(niss, birthDate) ? words.otherBirthDate : null
}

/** Whether the answer is the number of somebody who is not in the National Register. */
export function isBisNumber(field: string, typed: string): boolean {
  const read = field === 'niss' ? readNiss(typed) : null
  return read?.wrong === null && read.kind === 'bis'
}

function readField(field: string, typed: string, readPhone?: ReadPhone) {
  if (field === 'niss') return readNiss(typed)
  if (field === 'phone' || field === 'otherPhone') return readPhone?.(typed)
  if (field === 'account') return readIban(typed)
  return field === 'enterpriseNumber' ? readEnterpriseNumber(typed) : undefined
}

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

const wordsFor = (field: string, wrong: string, words: Words): string | null =>
  words[field === 'otherPhone' ? 'phone' : field]?.[wrong] ?? null
