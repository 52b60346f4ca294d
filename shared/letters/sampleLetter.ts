import type { Day } from '#shared/calendar/days.ts'
import { datesIn } from '#shared/language/dates.ts'
import type { Language } from '#shared/language/languages.ts'
import type { LetterDocument } from './document.ts'
import { letterWords } from './words.ts'

/** A letter to nobody with something of everything, to try the letterhead with. */
export function sampleLetter(language: Language, today: Day): LetterDocument {
  const { sample } = letterWords(language)
  const { longDay, euros } = datesIn(language)
  const { title, addressee, reference, paragraph, notice, heading, entries, table } = sample
  return {
    language,
    title,
    addressee,
    dateline: longDay(today),
    references: [{ name: reference, value: '2026/0000' }],
    blocks: [
      { kind: 'paragraph', text: paragraph },
      { kind: 'notice', text: notice },
      { kind: 'heading', text: heading },
      { kind: 'list', entries },
      { kind: 'table', head: table.head, rows: table.rows.map((row, index) => [row, euros(1_240.5 + index * 10)]) },
    ],
    mark: sample.mark,
  }
}
