import type { Messages } from '#client/language/useMessages.ts'
import { knownAidTypes } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

/** An answer as the page's language writes it; empty for a list, which has its own table. */
export function plainAnswer(field: string, value: unknown, { messages, today }: Telling): string {
  const { intake } = messages
  if (typeof value === 'boolean') return value ? intake.yes : intake.no
  if (typeof value === 'number') return field === 'savings' ? messages.euros(value) : messages.number(value)
  if (field === 'aidTypes' && Array.isArray(value))
    return value.map((word) => aidWord(String(word), messages)).join(', ')
  if (typeof value !== 'string') return ''
  const words: Words = intake.words
  if (isDay.test(value)) return messages.day(value, today)
  return words[field]?.[value] ?? value
}

type Telling = { readonly messages: Messages; readonly today: Day }

const isDay = /^\d{4}-\d{2}-\d{2}$/

function aidWord(word: string, { aid }: Messages): string {
  const [type] = knownAidTypes([word])
  return type ? aid.types[type] : word
}
