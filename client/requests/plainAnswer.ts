import * as z from 'zod'
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
  if (isDay(value)) return messages.day(value, today)
  return words[field]?.[value] ?? value
}

type Telling = { readonly messages: Messages; readonly today: Day }

/** A day that there is: what people write may only look like one. */
const isDay = (value: string) => z.iso.date().safeParse(value).success

function aidWord(word: string, { aid }: Messages): string {
  const [type] = knownAidTypes([word])
  return type ? aid.types[type] : word
}
