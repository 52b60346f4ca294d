import { sql } from 'drizzle-orm'
import type { Office } from '#server/office.ts'
import { newId } from '#server/storage/newId.ts'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { journal, reasons } from '#server/storage/tables/journal.ts'
import type { Act } from '#shared/journal/acts.ts'
import type { News } from '#shared/live/news.ts'

export type Entry = {
  readonly act: Act
  readonly requestId: string | null
  /** Codes, days and ids; never names or free text. */
  readonly details?: Readonly<Record<string, string>>
  /** What the worker wrote to explain the act; empty says nothing. */
  readonly reason?: string
}

/** What the work gives: its result, what the journal says of it, and what open pages are told. An entry of null: nothing happened. */
export type Done<Result> = {
  readonly result: Result
  readonly entry: Entry | null
  /** What the journal says of other requests that the same work changed. */
  readonly alongside?: readonly Entry[]
  readonly news?: readonly News[]
}

/** The worker who acts; null for a sender or the clock. */
type Actor = { readonly id: string } | null

/**
 * The one way to change anything. The work, and the journal entry that it returns, are stored together or not at all;
 * once they are, open pages are told. The work receives the id of its entry.
 */
export async function act<Result>(
  office: Office,
  actor: Actor,
  work: (tx: Database, entryId: string) => Promise<Done<Result>>,
): Promise<Result> {
  const done = await office.store.transact(async (tx) => {
    const entryId = newId()
    const done = await work(tx, entryId)
    const by = { at: office.clock.now(), actorId: actor?.id ?? null }
    if (done.entry) await record(tx, { ...done.entry, ...by, id: entryId })
    for (const entry of done.alongside ?? []) await record(tx, { ...entry, ...by, id: newId() })
    return done
  })
  for (const news of done.news ?? []) office.live.publish(news)
  return done.result
}

type Recorded = Entry & { readonly id: string; readonly at: string; readonly actorId: string | null }

async function record(tx: Database, { id, at, actorId, act: name, requestId, details = {}, reason = '' }: Recorded) {
  await insertEntry(tx).execute({ id, at, actorId, act: name, requestId, details })
  if (reason !== '') await tx.insert(reasons).values({ entryId: id, requestId, text: reason })
}

const insertEntry = prepared((db) =>
  db
    .insert(journal)
    .values({
      id: sql.placeholder('id'),
      at: sql.placeholder('at'),
      actorId: sql.placeholder('actorId'),
      act: sql.placeholder('act'),
      requestId: sql.placeholder('requestId'),
      details: sql.placeholder('details'),
    })
    .prepare(),
)
