import { dayOf, type Instant } from '#shared/calendar/days.ts'
import type { datesIn } from '#shared/language/dates.ts'
import type { Block, LetterDocument } from '#shared/letters/document.ts'
import { askedIn, type WrittenLine } from './cells.ts'
import { gapsIn } from './gaps.ts'
import type { RegisterLetter } from './letter.fr.ts'
import type { Period } from './period.ts'

type Printed = {
  /** In the order of the register. */
  readonly lines: readonly WrittenLine[]
  /** How many lines there are to be: fewer in hand means that numbers are missing. */
  readonly total: number
  readonly period: Period
  readonly printedBy: string
  readonly printedAt: Instant
}

type Dates = ReturnType<typeof datesIn>

/** The register, or a period of it, on paper for inspection: what it holds, that nothing is left out, and the lines. */
export function registerLetter(printed: Printed, words: RegisterLetter, dates: Dates): LetterDocument {
  const { lines, period, printedBy, printedAt } = printed
  const { facts } = words
  return {
    language: dates.language,
    title: words.title,
    addressee: [],
    dateline: words.printedOn(dates.longDay(dayOf(printedAt))),
    references: [],
    blocks: [
      { kind: 'paragraph', text: words.law },
      {
        kind: 'facts',
        facts: [
          { name: facts.period, value: periodIn(period, words, dates) },
          { name: facts.lines, value: dates.number(lines.length) },
          ...ends(lines, words),
          { name: facts.printedBy, value: printedBy },
        ],
      },
      ...(lines.length === 0
        ? [{ kind: 'paragraph', text: words.empty } as const]
        : [...said(printed, words), tableOf(lines, words, dates)]),
    ],
    mark: null,
  }
}

function ends(lines: readonly WrittenLine[], { facts }: RegisterLetter) {
  const [first, last] = [lines.at(0), lines.at(-1)]
  return first && last
    ? [
        { name: facts.first, value: first.number },
        { name: facts.last, value: last.number },
      ]
    : []
}

function periodIn(period: Period, words: RegisterLetter, { longDay }: Dates): string {
  if (period === null) return words.whole
  if (period.to === '9999-12-31') return words.from(longDay(period.from))
  return period.from === '0001-01-01'
    ? words.until(longDay(period.to))
    : words.between(longDay(period.from), longDay(period.to))
}

/** What the reader may rely on. */
function said({ lines, total, period }: Printed, words: RegisterLetter): readonly Block[] {
  const gaps = gapsIn(lines.map(({ registerOrder }) => registerOrder)).join(', ')
  const corrections = lines.filter(({ corrects }) => corrects !== null).map(({ number }) => number)
  const sentences = [
    ...(period ? [words.completeInPeriod, ...(gaps === '' ? [] : [words.elsewhere])] : []),
    ...(period ? [] : [lines.length === total ? words.complete : words.missing(gaps)]),
    corrections.length === 0 ? words.noCorrections : words.corrections(corrections.join(', ')),
  ]
  return sentences.map((text) => ({ kind: 'paragraph', text }))
}

function tableOf(lines: readonly WrittenLine[], words: RegisterLetter, dates: Dates): Block {
  const { number, enteredAt, receivedOn, applicant, municipality, asked } = words.columns
  const readsAsked = lines.some((line) => line.asked !== undefined)
  return {
    kind: 'table',
    head: [number, enteredAt, receivedOn, `${applicant} · ${municipality}`, ...(readsAsked ? [asked] : [])],
    rows: lines.map((line) => [
      line.number,
      dates.moment(line.enteredAt),
      dates.dayWithYear(line.receivedOn),
      whoIn(line, words),
      ...(readsAsked ? [askedIn(line, words)] : []),
    ]),
  }
}

/** Name and place, and below them what the line has to do with others. */
function whoIn({ applicant, municipality, corrects, correction, correctedBy }: WrittenLine, words: RegisterLetter) {
  const who = municipality === null ? applicant : `${applicant} · ${municipality}`
  const corrected = corrects === null ? [] : [words.correctsLine(corrects, correction)]
  return [who, ...corrected, ...(correctedBy === null ? [] : [words.correctedByLine(correctedBy)])].join('\n')
}
