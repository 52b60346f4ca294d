import * as z from 'zod'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { hintKinds } from '#shared/hints/kinds.ts'
import type { Contract } from '#shared/http/endpoint.ts'
import { SentFile } from '#shared/http/sentFile.ts'
import { languages } from '#shared/language/languages.ts'
import { AidRequest } from '#shared/requests/contract.ts'
import { stages } from '#shared/requests/stages.ts'
import { urgencies } from '#shared/requests/triage.ts'
import { ListLayout } from './layout.ts'

/**
 * The lists. `toTriage`: just received. `toTakeOn`: triaged or given back, and nobody has it. `mine`: what I hold.
 * `everyones`: all that is open. `unacknowledged`: those whose receipt was not acknowledged yet, in any stage. `closed`:
 * the newest closed first.
 */
export const queueLists = ['toTriage', 'toTakeOn', 'mine', 'everyones', 'unacknowledged', 'closed'] as const
export type QueueList = (typeof queueLists)[number]

export const sortColumns = [
  'dueOn',
  'receivedOn',
  'number',
  'applicant',
  'municipality',
  'stage',
  'urgency',
  'closedOn',
  'touchedOn',
] as const
export type SortColumn = (typeof sortColumns)[number]
export const pageSizes = [50, 100, 200] as const

/**
 * What is looked at. Every filter may be absent; `holder` is a worker's id or `nobody`; days are those of receipt, inclusive.
 * `dueIn`: what is due within so many days, late or not. `untouched`: what nobody worked on for so many days. `label` is an id.
 */
export const QueueView = z.object({
  list: z.enum(queueLists).default('toTriage'),
  stage: z.enum(stages).optional(),
  holder: z.string().max(60).optional(),
  aidType: z.enum(aidTypes).optional(),
  language: z.enum(languages).optional(),
  urgency: z.enum(urgencies).optional(),
  overdue: z.literal('yes').optional(),
  dueIn: z.coerce.number().int().min(0).max(365).optional(),
  untouched: z.coerce.number().int().min(1).max(365).optional(),
  unacknowledged: z.literal('yes').optional(),
  label: z.string().max(60).optional(),
  hint: z.enum(hintKinds).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  sort: z.enum(sortColumns).optional(),
  direction: z.enum(['asc', 'desc']).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce
    .number()
    .pipe(z.union([z.literal(50), z.literal(100), z.literal(200)]))
    .default(50),
})
export type QueueView = z.infer<typeof QueueView>

/** A row of the list. What is asked, how it ended, which term runs, labels and hints are absent for the desk. */
export const ListedRequest = AidRequest.pick({
  id: true,
  number: true,
  applicant: true,
  aidTypes: true,
  municipality: true,
  language: true,
  receivedOn: true,
  stage: true,
  holderId: true,
  urgency: true,
  outcome: true,
  closedOn: true,
  version: true,
  dueClock: true,
  touchedOn: true,
  labels: true,
  hints: true,
}).extend({
  /** The last day of the term that runs now, or null when none does. */
  dueOn: z.iso.date().nullable(),
  holderName: z.string().nullable(),
})
export type ListedRequest = z.infer<typeof ListedRequest>

const QueueCounts = z.object({
  toTriage: z.number(),
  toTakeOn: z.number(),
  mine: z.number(),
  everyones: z.number(),
  unacknowledged: z.number(),
  closed: z.number(),
  /** Messages that could not be read and that nobody has dealt with. */
  unreadable: z.number(),
})

const QueuePage = z.object({
  requests: z.array(ListedRequest),
  /** How many fit the view. Filtered views stop counting at `countedUpTo`. */
  total: z.number(),
  counts: QueueCounts,
})

/** Beyond this many, a filtered list says "more than". */
export const countedUpTo = 10_000

/** The rows of a view, on all its pages, in these columns; with `ids` these, which were selected, whether the view still shows them or not. */
const ListExport = z.strictObject({
  view: QueueView,
  columns: ListLayout.shape.columns,
  ids: z.array(z.uuid()).max(200).optional(),
})
export type ListExport = z.infer<typeof ListExport>

export const queue = {
  list: {
    method: 'GET',
    path: '/queue',
    asks: 'requests.list',
    query: QueueView,
    reply: QueuePage,
    narrowed: {
      without: 'requests.read',
      reply: QueuePage.extend({
        requests: z.array(
          ListedRequest.omit({
            aidTypes: true,
            outcome: true,
            dueClock: true,
            labels: true,
            hints: true,
          }),
        ),
      }),
    },
  },
  /** As a table for a spreadsheet. It asks with POST because it is written in the journal. */
  export: { method: 'POST', path: '/queue/export', asks: 'requests.list', body: ListExport, reply: SentFile },
  counts: { method: 'GET', path: '/queue/counts', asks: 'requests.list', reply: QueueCounts },
} as const satisfies Contract
