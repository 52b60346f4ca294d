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

/** The columns of the table: those of the list; what stands beneath a name or a day there has a column of its own here. */
export const columnsOf = (columns: readonly ListColumn[], readsTerm: boolean) =>
  columns.flatMap((column) => {
    if (column === 'applicant' && !columns.includes('number')) return [column, 'number'] as const
    if (column === 'dueOn' && readsTerm) return [column, 'dueClock'] as const
    return [column]
  })
export type WrittenColumn = ReturnType<typeof columnsOf>[number]

/** What each column holds, in words; days as ISO text, so that a table sorts them. What is not known is left empty. */
export const cellsOf = (request: WrittenRequest, words: QueueLetter): Readonly<Record<WrittenColumn, string>> => ({
  dueOn: request.dueOn ?? '',
  dueClock: request.dueClock ? words.clocks[request.dueClock] : '',
  closedOn: request.closedOn ?? '',
  applicant: request.applicant,
  number: request.number,
  aidTypes: (request.aidTypes ?? []).map((type) => words.aid[type]).join(', '),
  municipality: request.municipality ?? '',
  language: words.languages[request.language],
  receivedOn: request.receivedOn,
  stage: words.stages[request.stage],
  outcome: request.outcome ? words.outcomes[request.outcome] : '',
  holderName: request.holderName ?? '',
  urgency: urgencyIn(request, words),
  marks: [...(request.hints ?? []).map((kind) => words.hints[kind]), ...request.labelNames].join(', '),
  touchedOn: request.touchedOn,
})

/** Before triage it is the applicant who says so. */
const urgencyIn = ({ urgency, stage }: WrittenRequest, { urgencies, declared }: QueueLetter) =>
  stage === 'received' && urgency !== 'normal' ? `${urgencies[urgency]} (${declared})` : urgencies[urgency]

/** The header of each column. */
export const headerOf = (columns: readonly WrittenColumn[], { columns: names }: QueueLetter) =>
  columns.map((column) => (column === 'holderName' ? names.holder : names[column]))
