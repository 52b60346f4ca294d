import { randomUUIDv7 } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { columns, presented, type Row } from './floorRequest.ts'

type Seen = { readonly id: string; readonly version: number; readonly workerId: string }
type Standing = { readonly version: number; readonly stage: string; readonly holderId: string | null }

/** Writes a journal entry, as each of our acts does. */
export function entering(database: Sqlite.Database) {
  const entry = database.prepare(
    'insert into journal (id, at, actor_id, act, request_id, details) values (?, ?, ?, ?, ?, ?)',
  )
  return (act: string, { id, actorId, details }: { id: string; actorId: string | null; details: object }) =>
    entry.run(randomUUIDv7(), new Date().toISOString(), actorId, act, id, JSON.stringify(details))
}

/** Moves the counts of a stage and a holder, as every change of a request of ours does. */
export const tallying = (database: Sqlite.Database) =>
  database.prepare(`insert into tallies (stage, holder_id, requests) values (?, ?, ?)
    on conflict (stage, holder_id) do update set requests = requests + excluded.requests`)

const standing = 'select version, stage, holder_id as holderId from aid_requests where id = ?'

/** One conditional update, two tallies and a journal entry; null for whoever comes too late. */
export function claiming(database: Sqlite.Database): (seen: Seen) => object | null {
  const before = database.prepare<[string], Standing>(standing)
  const claim = database.prepare<unknown[], Row>(
    `update aid_requests set holder_id = ?, held_since = ?, stage = ?, version = version + 1
     where id = ? and version = ? and holder_id is null and stage <> 'closed' returning ${columns()}`,
  )
  const tally = tallying(database)
  const enter = entering(database)

  const work = database.transaction(({ id, version, workerId }: Seen) => {
    const seen = before.get(id)
    if (seen?.version !== version) return null
    const stage = seen.stage === 'triaged' ? 'contact' : seen.stage
    const claimed = claim.get(workerId, new Date().toISOString(), stage, id, version)
    if (!claimed) return null
    tally.run(seen.stage, '', -1)
    tally.run(stage, workerId, 1)
    enter('claimed', { id, actorId: workerId, details: { from: seen.stage, to: stage } })
    return presented(claimed)
  })
  return work.immediate
}

/** A note over the version that was seen, and a journal entry. */
export function noting(database: Sqlite.Database): (seen: Seen & { readonly text: string }) => object | null {
  const before = database.prepare<[string], Standing>(standing)
  const note = database.prepare<unknown[], Row>(
    `insert into notes (id, request_id, author_id, text, written_at) values (?, ?, ?, ?, ?) returning id,
     request_id as requestId, author_id as authorId, text, written_at as writtenAt, edited_at as editedAt, version`,
  )
  const enter = entering(database)

  const work = database.transaction(({ id, version, workerId, text }: Seen & { readonly text: string }) => {
    if (before.get(id)?.version !== version) return null
    const noteId = randomUUIDv7()
    const written = note.get(noteId, id, workerId, text, new Date().toISOString())
    enter('noted', { id, actorId: workerId, details: { note: noteId } })
    return written ?? null
  })
  return work.immediate
}
