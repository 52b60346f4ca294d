import { knownAidTypes } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import { isDay } from '#shared/calendar/isDay.ts'
import { formattedNumber, type ReadPhone } from '#shared/identity/numberFields.ts'
import type { Messages } from '#shared/language/messages.fr.ts'

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

/** An answer as the page's language writes it; empty for a list, which has its own table. */
export function plainAnswer(field: string, value: unknown, { messages, today, readPhone }: Telling): string {
  const { intake } = messages
  if (typeof value === 'boolean') return value ? intake.yes : intake.no
  if (typeof value === 'number') return field === 'savings' ? messages.euros(value) : messages.number(value)
  if (field === 'aidTypes' && Array.isArray(value))
    return value.map((word) => aidWord(String(word), messages)).join(', ')
  if (typeof value !== 'string') return ''
  if (isDay(value)) return messages.day(value, today)
  return wordFor(field, formattedNumber(field, value, readPhone), intake.words)
}

// People may write anything where a word is awaited, even the name of what every object knows.
const wordFor = (field: string, value: string, words: Words): string =>
  (Object.hasOwn(words[field] ?? {}, value) && words[field]?.[value]) || value

type Telling = {
  readonly messages: Pick<Messages, 'intake' | 'aid' | 'day' | 'euros' | 'number'>
  readonly today: Day
  /** Absent: telephone numbers are said as they are stored. */
  readonly readPhone?: ReadPhone | undefined
}

function aidWord(word: string, { aid }: Pick<Messages, 'aid'>): string {
  const [type] = knownAidTypes([word])
  return type ? aid.types[type] : word
}
