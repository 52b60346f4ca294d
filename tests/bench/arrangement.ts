import { randomBytes } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { hashOf } from '#server/session/sessions.ts'
import { findSignIn, startSession } from '#server/session/storage.ts'
import { openSqlite } from '#server/storage/store.ts'

/** An office that is ready to be asked: one social worker is signed in, and the same requests are open as in the others. */
export type Arranged = {
  readonly cookie: string
  readonly workerId: string
  /** Triaged and nobody's, in version 1: what can be claimed. */
  readonly claimable: readonly string[]
  readonly open: readonly string[]
  /** Gives the claimed requests back behind the server's back, so that the next round finds the same. */
  restore(): void
  close(): void
}

const signInName = 'julie'
const heldSince = '2026-03-02T09:00:00.000Z'
const standings = [
  { share: 0.25, stage: 'received', held: false },
  { share: 0.5, stage: 'triaged', held: false },
  { share: 0.25, stage: 'contact', held: true },
] as const

/** Lays the open requests out the same in every office, signs the worker in and registers the sender of the messages. */
export async function arrange(file: string): Promise<Arranged> {
  const token = randomBytes(32).toString('base64url')
  const workerId = await admit(file, token)
  const database = new Sqlite(file)
  const open = database
    .prepare<[], string>("select id from aid_requests where stage <> 'closed' order by id")
    .pluck()
    .all()
  const place = database.prepare(
    `update aid_requests set stage = ?, holder_id = ?, held_since = ?, version = 1, closed_in = null, outcome = null,
     ground = null, decided_on = null, notified_on = null, competence = null, granted_aid_types = '',
     due_on = decide_by, due_clock = 'decide', acknowledged_on = received_on, facts = json_patch(
       json_object('acknowledged', json_object('on', received_on)),
       iif(facts -> '$.transmittedToUs' is null, '{}', json_object('transmittedToUs', facts -> '$.transmittedToUs')))
     where id = ?`,
  )
  const restore = database.transaction(() => {
    let before = 0
    for (const { share, stage, held } of standings) {
      const until = before + Math.round(share * open.length)
      for (const id of open.slice(before, until)) place.run(stage, held ? workerId : null, held ? heldSince : null, id)
      before = until
    }
    recount(database)
  })
  restore.immediate()
  const [received, triaged] = standings
  const start = Math.round(received.share * open.length)
  const claimable = open.slice(start, start + Math.round(triaged.share * open.length))
  return {
    cookie: `relais=${token}`,
    workerId,
    claimable,
    open,
    restore: () => restore.immediate(),
    close: () => database.close(),
  }
}

function recount(database: Sqlite.Database) {
  database.exec(`delete from tallies where stage <> 'closed';
    insert into tallies (stage, holder_id, requests) select stage, coalesce(holder_id, ''), count(*)
    from aid_requests where stage <> 'closed' group by 1, 2`)
}

async function admit(file: string, token: string): Promise<string> {
  const store = openSqlite(file)
  const worker = await findSignIn(store.read, signInName)
  if (!worker) throw new Error(`nobody signs in as ${signInName}`)
  const now = new Date().toISOString()
  await store.transact((tx) => startSession(tx, hashOf(token), worker.id, now))
  await store.close()
  return worker.id
}
