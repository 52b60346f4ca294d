import { randomUUIDv7 } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { keeping, recognising } from './floorPersons.ts'
import { columns, presented, type Row } from './floorRequest.ts'
import { indexing } from './floorSearch.ts'

type Seen = { readonly id: string; readonly version: number; readonly workerId: string }
type Standing = { readonly version: number; readonly stage: string; readonly holderId: string | null }

/** Writes a journal entry, as each of our acts does. */
export function entering(database: Sqlite.Database) {
  const entry = database.prepare(
    'insert into journal (id, at, actor_id, act, request_id, details) values (?, ?, ?, ?, ?, ?)',
  )
  return (act: string, { id, actorId, details }: { id: string; actorId: string | null; details: object }) => {
    const entryId = randomUUIDv7()
    entry.run(entryId, new Date().toISOString(), actorId, act, id, JSON.stringify(details))
    return entryId
  }
}

/** Moves the counts of a stage and a holder, as every change of a request of ours does. */
export const tallying = (database: Sqlite.Database) =>
  database.prepare(`insert into tallies (stage, holder_id, requests) values (?, ?, ?)
    on conflict (stage, holder_id) do update set requests = requests + excluded.requests`)

const standing = 'select version, stage, holder_id as holderId from aid_requests where id = ?'

/** One conditional update, two tallies, a journal entry and what takes it back, and who has another of the same person; null for whoever comes too late. */
export function claiming(database: Sqlite.Database): (seen: Seen) => object | null {
  const before = database.prepare<[string], Standing>(standing)
  const claim = database.prepare<unknown[], Row>(
    `update aid_requests set holder_id = ?, held_since = ?, stage = ?, touched_on = ?, version = version + 1
     where id = ? and version = ? and holder_id is null and stage <> 'closed' returning ${columns()}`,
  )
  const keep = database.prepare(
    `insert into reversals (entry_id, request_id, worker_id, act, at, version, before, told)
     values (?, ?, ?, 'claimed', ?, ?, ?, '[]')`,
  )
  const { applicantOf } = keeping(database)
  const alike = recognising(database)
  const tally = tallying(database)
  const enter = entering(database)

  const work = database.transaction(({ id, version, workerId }: Seen) => {
    const seen = before.get(id)
    if (seen?.version !== version) return null
    const stage = seen.stage === 'triaged' ? 'contact' : seen.stage
    const now = new Date().toISOString()
    for (const other of alike(id, applicantOf(id))) before.get(other)
    const claimed = claim.get(workerId, now, stage, now.slice(0, 10), id, version)
    if (!claimed) return null
    tally.run(seen.stage, '', -1)
    tally.run(stage, workerId, 1)
    const entryId = enter('claimed', { id, actorId: workerId, details: { from: seen.stage, to: stage } })
    keep.run(entryId, id, workerId, now, version + 1, JSON.stringify(seen))
    return { ...presented(claimed), takeBack: { entryId, act: 'claimed' } }
  })
  return work.immediate
}

/** A note over the version that was seen, left to be indexed, and a journal entry. */
export function noting(database: Sqlite.Database): (seen: Seen & { readonly text: string }) => object | null {
  const before = database.prepare<[string], Standing>(standing)
  const note = database.prepare<unknown[], Row>(
    `insert into notes (id, request_id, author_id, text, written_at) values (?, ?, ?, ?, ?) returning id,
     request_id as requestId, author_id as authorId, text, written_at as writtenAt, edited_at as editedAt, version`,
  )
  const touch = database.prepare('update aid_requests set touched_on = ? where id = ? and touched_on < ?')
  const index = indexing(database)
  const enter = entering(database)

  const work = database.transaction(({ id, version, workerId, text }: Seen & { readonly text: string }) => {
    if (before.get(id)?.version !== version) return null
    const noteId = randomUUIDv7()
    const now = new Date().toISOString()
    const written = note.get(noteId, id, workerId, text, now)
    index(id)
    touch.run(now.slice(0, 10), id, now.slice(0, 10))
    enter('noted', { id, actorId: workerId, details: { note: noteId } })
    return written ?? null
  })
  return work.immediate
}
