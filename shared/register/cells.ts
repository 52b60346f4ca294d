import type { Instant } from '#shared/calendar/days.ts'
import type { RegisterLine } from './contract.ts'
import type { RegisterLetter } from './letter.fr.ts'
import { nameIn } from './nameIn.ts'

/** A line as it leaves the program; what was asked is absent where the reader may not know it. */
export type WrittenLine = Omit<RegisterLine, 'asked'> & { readonly asked?: readonly string[] | undefined }

/** What each column of the register holds for a line, in words; days as ISO text, so that a table sorts them. */
export const cellsOf = (line: WrittenLine, words: RegisterLetter) => ({
  number: line.number,
  enteredAt: inBelgium(line.enteredAt),
  submittedAt: inBelgium(line.submittedAt),
  receivedOn: line.receivedOn,
  applicant: line.applicant,
  municipality: line.municipality ?? '',
  asked: askedIn(line, words),
  channel: nameIn(words.channels, line.channel),
  corrects: line.corrects ?? '',
  correction: line.correction,
  enteredBy: line.enteredBy ?? '',
  correctedBy: line.correctedBy ?? '',
})

/** The columns of the table, in their order; what was asked is not for the desk. */
export const columnsFor = (readsAsked: boolean) =>
  [
    'number',
    'enteredAt',
    'submittedAt',
    'receivedOn',
    'applicant',
    'municipality',
    ...(readsAsked ? (['asked'] as const) : []),
    'channel',
    'corrects',
    'correction',
    'enteredBy',
    'correctedBy',
  ] as const

/** The names of what was asked; words beyond our catalogue stay as they came. */
export const askedIn = ({ asked = [] }: WrittenLine, { aid }: Pick<RegisterLetter, 'aid'>) =>
  asked.map((one) => nameIn(aid, one)).join(', ')

/** `2026-03-02 12:00`. */
const inBelgium = (instant: Instant) =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO('Europe/Brussels')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')
