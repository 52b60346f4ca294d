import type { AidType } from '#shared/aid/aidTypes.ts'
import type { HintKind } from '#shared/hints/kinds.ts'
import type { ListedRequest } from './contract.ts'
import type { ListColumn } from './layout.ts'
import type { QueueLetter } from './letter.fr.ts'

/** A row as it leaves the program: its labels by name. */
type WrittenRequest = Omit<ListedRequest, 'aidTypes' | 'labels' | 'hints'> & {
  readonly aidTypes?: readonly AidType[] | undefined
  readonly hints?: readonly HintKind[] | undefined
  readonly labelNames: readonly string[]
}

/** What the list shows on a second line under another column. */
type ColumnBeneath = 'dueClock' | 'numberBeneath' | 'marksBeneath'
export type WrittenColumn = ListColumn | ColumnBeneath

/**
 * The columns of the table: those of the list. What stands there on a second line has a column of its own here, right after
 * the one under which it stands, and goes with it; the number and the marks stand so while they have no column.
 */
export function columnsOf(columns: readonly ListColumn[], reads: boolean): readonly WrittenColumn[] {
  const beneath: Readonly<Partial<Record<ListColumn, readonly ColumnBeneath[]>>> = {
    applicant: [
      ...(columns.includes('number') ? [] : (['numberBeneath'] as const)),
      ...(columns.includes('marks') || !reads ? [] : (['marksBeneath'] as const)),
    ],
    dueOn: reads ? ['dueClock'] : [],
  }
  return columns.flatMap((column) => [column, ...(beneath[column] ?? [])])
}

/** What each column holds, in words; days as ISO text, so that a table sorts them. What is not known is left empty. */
export const cellsOf = (request: WrittenRequest, words: QueueLetter): Readonly<Record<WrittenColumn, string>> => ({
  dueOn: request.dueOn ?? '',
  dueClock: request.dueClock ? words.clocks[request.dueClock] : '',
  closedOn: request.closedOn ?? '',
  applicant: request.applicant,
  number: request.number,
  numberBeneath: request.number,
  aidTypes: (request.aidTypes ?? []).map((type) => words.aid[type]).join(', '),
  municipality: request.municipality ?? '',
  language: words.languages[request.language],
  receivedOn: request.receivedOn,
  stage: words.stages[request.stage],
  outcome: request.outcome ? words.outcomes[request.outcome] : '',
  holderName: request.holderName ?? '',
  urgency: urgencyIn(request, words),
  marks: marksIn(request, words),
  marksBeneath: marksIn(request, words),
  touchedOn: request.touchedOn,
})

/** Before triage it is the applicant who says so. */
const urgencyIn = ({ urgency, stage }: WrittenRequest, { urgencies, declared }: QueueLetter) =>
  stage === 'received' && urgency !== 'normal' ? `${urgencies[urgency]} (${declared})` : urgencies[urgency]

const marksIn = ({ hints = [], labelNames }: WrittenRequest, words: QueueLetter) =>
  [...hints.map((kind) => words.hints[kind]), ...labelNames].join(', ')

/** The header of each column. */
export const headerOf = (columns: readonly WrittenColumn[], { columns: names }: Pick<QueueLetter, 'columns'>) =>
  columns.map((column) => (column === 'holderName' ? names.holder : names[column]))
