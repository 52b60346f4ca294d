import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { RefusalWord } from '#shared/http/refusalWord.ts'
import { AidRequest } from '#shared/requests/contract.ts'
import { BulkAsked } from './asked.ts'

/** How many requests one bulk action takes, and how many of them are done with one answer. */
export const mostInBulk = 200
export const mostAtOnce = 20

/** Where a request stands, as far as bulk actions change it. */
const Standing = AidRequest.pick({ stage: true, urgency: true, competence: true }).extend({
  holderName: z.string().nullable(),
})

const InBulk = AidRequest.pick({ id: true, number: true, applicant: true })

/** What would happen to one request, or why it is left out. */
const Previewed = InBulk.extend({
  version: z.number().int(),
  refusal: RefusalWord.nullable(),
  before: Standing,
  after: Standing,
})
export type Previewed = z.infer<typeof Previewed>

/**
 * How it went for one request. `waiting`: not done yet. `leftOut`: not done, with the reason. `stayed`: done, and not
 * taken back when the bulk action was reversed, with the reason.
 */
export const bulkStates = ['waiting', 'done', 'leftOut', 'takenBack', 'stayed'] as const
export type BulkState = (typeof bulkStates)[number]

const BulkResult = InBulk.extend({ state: z.enum(bulkStates), refusal: RefusalWord.nullable() })
export type BulkResult = z.infer<typeof BulkResult>

const BulkAction = z.object({
  id: z.string(),
  asked: BulkAsked,
  workerName: z.string(),
  at: z.string(),
  /** Until when it can be reversed. */
  until: z.string(),
  reversedAt: z.string().nullable(),
  counts: z.record(z.enum(bulkStates), z.number()),
})
export type BulkAction = z.infer<typeof BulkAction>

const BulkActionWithResults = BulkAction.extend({ results: z.array(BulkResult) })

const works = { asks: 'requests.work' } as const
const requestIds = (most: number) =>
  z
    .array(z.uuid())
    .min(1)
    .max(most)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'each request once' })

export const bulk = {
  /** Takes back what the worker just did to a request: it is what it was before. */
  takeBack: {
    method: 'POST',
    path: '/requests/:requestId/take-back',
    asks: 'requests.read',
    body: z.strictObject({ entryId: z.string() }),
    reply: AidRequest,
  },
  /** What would happen; nothing happens yet. */
  preview: {
    ...works,
    method: 'POST',
    path: '/bulk/preview',
    body: z.strictObject({ asked: BulkAsked, requestIds: requestIds(mostInBulk) }),
    reply: z.object({ requests: z.array(Previewed) }),
  },
  /** Begins it for these requests as they were seen; none is changed yet. */
  begin: {
    ...works,
    method: 'POST',
    path: '/bulk',
    body: z.strictObject({
      asked: BulkAsked,
      requests: z
        .array(z.strictObject({ id: z.uuid(), version: z.number().int().min(1) }))
        .min(1)
        .max(mostInBulk)
        .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: 'each request once' }),
    }),
    reply: z.object({ bulkId: z.string() }),
  },
  /** Does it to some of them, each by itself. Asked again, it tells how it went. */
  do: {
    ...works,
    method: 'POST',
    path: '/bulk/:bulkId/requests',
    body: z.strictObject({ requestIds: requestIds(mostAtOnce) }),
    reply: z.object({ results: z.array(BulkResult) }),
  },
  /** Takes back all of it that still stands. */
  reverse: { ...works, method: 'POST', path: '/bulk/:bulkId/reverse', reply: BulkActionWithResults },
  read: { ...works, method: 'GET', path: '/bulk/:bulkId', reply: BulkActionWithResults },
  /** What the worker did during the last day, and for a lead what anybody did; the newest first. */
  list: { ...works, method: 'GET', path: '/bulk', reply: z.object({ actions: z.array(BulkAction) }) },
} as const satisfies Contract
