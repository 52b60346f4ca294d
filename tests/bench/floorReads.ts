import type Sqlite from 'better-sqlite3'
import { columns, presented, type Row, wordsOf } from './floorRequest.ts'

type Asked = { readonly list: string; readonly offset: number; readonly workerId: string }
type Tally = { readonly stage: string; readonly holderId: string; readonly requests: number }

const lists: Readonly<Record<string, string>> = {
  toTriage: "r.stage <> 'closed' and r.stage = 'received' order by r.due_on, r.id",
  toTakeOn: "r.stage <> 'closed' and r.holder_id is null and r.stage <> 'received' order by r.due_on, r.id",
  mine: "r.stage <> 'closed' and r.holder_id = @workerId order by r.due_on, r.id",
  everyones: "r.stage <> 'closed' order by r.due_on, r.id",
  closed: "r.stage = 'closed' order by r.closed_on desc, r.id desc",
}

const listed = [
  ...(['id', 'number', 'applicant', 'aidTypes', 'municipality', 'language', 'receivedOn'] as const),
  ...(['stage', 'holderId', 'urgency', 'outcome', 'closedOn', 'dueClock', 'version'] as const),
  ...(['touchedOn', 'labels', 'hints'] as const),
]

/** The same rows and counts as our queue page. */
export function readQueue(database: Sqlite.Database): (asked: Asked) => object {
  const pages = Object.entries(lists).map(([list, condition]) => {
    const from = `from aid_requests r left join workers w on w.id = r.holder_id where ${condition}`
    const page = `select ${columns(listed, 'r.')}, nullif(r.due_on, '9999-12-31') as dueOn, w.name as holderName ${from} limit 50 offset @offset`
    return [list, database.prepare<object, Row>(page)] as const
  })
  const pageOf = new Map(pages)
  const tallies = database.prepare<[], Tally>('select stage, holder_id as holderId, requests from tallies')
  const waiting = database.prepare('select count(*) from aid_requests where acknowledged_on is null').pluck()
  const unreadable = database.prepare("select count(*) from messages where state = 'unreadable'").pluck()

  return ({ list, offset, workerId }) => {
    const requests = pageOf.get(list)?.all({ offset, workerId }) ?? []
    for (const request of requests) {
      request.aidTypes = wordsOf(request.aidTypes)
      request.labels = wordsOf(request.labels)
      request.hints = wordsOf(request.hints)
    }
    const counts = { ...countsOf(tallies.all(), workerId), unacknowledged: waiting.get() }
    return { requests, total: Reflect.get(counts, list), counts: { ...counts, unreadable: unreadable.get() } }
  }
}

function countsOf(tallies: readonly Tally[], workerId: string) {
  const counts = { toTriage: 0, toTakeOn: 0, mine: 0, everyones: 0, closed: 0 }
  for (const { stage, holderId, requests } of tallies) {
    if (stage === 'closed') counts.closed += requests
    else {
      counts.everyones += requests
      if (stage === 'received') counts.toTriage += requests
      else if (holderId === '') counts.toTakeOn += requests
      if (holderId === workerId) counts.mine += requests
    }
  }
  return counts
}

/** The same request as ours, with its answers, its holder and its timeline. */
export function readRequest(database: Sqlite.Database): (id: string) => object {
  const request = database.prepare<[string], Row>(
    `select ${columns(undefined, 'r.')}, a.answers, w.name as holderName from aid_requests r
     join request_answers a on a.request_id = r.id left join workers w on w.id = r.holder_id where r.id = ?`,
  )
  const acts = database.prepare<[string], Row>(
    `select j.id, j.at, w.name as actor, j.act, j.details, s.text as reason from journal j
     left join reasons s on s.entry_id = j.id left join workers w on w.id = j.actor_id
     where j.request_id = ? and j.act not in ('noted', 'noteEdited', 'noticeSeen', 'originalRead') order by j.sequence`,
  )
  const notes = database.prepare<[string], Row>(
    `select n.id, n.written_at as at, w.name as actor, n.author_id as authorId, n.text, n.edited_at as editedAt, n.version
     from notes n join workers w on w.id = n.author_id where n.request_id = ? order by n.written_at, n.id`,
  )

  return (id) => {
    const { answers, holderName, ...found } = request.get(id) ?? {}
    const timeline = [
      ...acts.all(id).map((act): Row => ({ kind: 'act', ...act, details: JSON.parse(String(act.details)) })),
      ...notes.all(id).map((note): Row => ({ kind: 'note', ...note })),
    ]
    timeline.sort((one, other) => (String(one.at) < String(other.at) ? -1 : 1))
    return { request: presented(found), holderName, answers: JSON.parse(String(answers)), timeline }
  }
}
