import type Sqlite from 'better-sqlite3'
import { claiming } from './floorWrites.ts'

type Free = { readonly id: string; readonly version: number }

/** The most pressing request that nobody has, claimed; what the worker gave back in the last day is left to others. */
export function takingNext(database: Sqlite.Database): (workerId: string) => object | null {
  const pressing = database.prepare<[string, string], Free>(
    `select r.id, r.version from aid_requests r where r.stage <> 'closed' and r.holder_id is null
     and not exists (select 1 from journal j where j.request_id = r.id and j.actor_id = ?
       and j.act in ('released', 'takenBack') and j.at >= ?)
     order by r.urgency_rank, r.due_on, r.id limit 1`,
  )
  const claim = claiming(database)
  return (workerId) => {
    const free = pressing.get(workerId, new Date(Date.now() - 86_400_000).toISOString())
    return free ? claim({ ...free, workerId }) : null
  }
}
