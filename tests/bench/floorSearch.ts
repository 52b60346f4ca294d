import type Sqlite from 'better-sqlite3'
import type { Answers } from '#shared/intake/record.ts'
import { forgivenNames, indexedWords } from '#shared/search/indexedWords.ts'
import { spellingsOf } from '#shared/search/spellings.ts'

type Due = {
  readonly id: string
  readonly order: number
  readonly number: string
  readonly acknowledgement: string
  readonly answers: string
}

const portion = 32
const together = 1_000

/** Leaves requests to be indexed, and indexes them a moment later, a portion at a time, as ours does. */
export function indexing(database: Sqlite.Database): (id: string) => void {
  const leave = database.prepare('insert or ignore into search_due (request_id) values (?)')
  const due = database.prepare<[number], Due>(
    `select r.id, r.register_order as "order", r.number, r.acknowledgement_number as acknowledgement, a.answers
     from search_due d join aid_requests r on r.id = d.request_id join request_answers a on a.request_id = d.request_id
     order by d.request_id desc limit ?`,
  )
  const gone = database.prepare('delete from search_due where request_id = ?')
  const index = indexingOne(database)
  const indexPortion = database.transaction(() => {
    const found = due.all(portion)
    const ordered = found.toSorted((one, other) => one.order - other.order)
    for (const { answers, ...request } of ordered) {
      index(request, JSON.parse(answers))
      gone.run(request.id)
    }
    return found.length === portion
  })
  let waiting = false
  const look = () => {
    waiting = indexPortion.immediate()
    if (waiting) setImmediate(look)
  }
  return (id) => {
    leave.run(id)
    if (!waiting) setTimeout(look, together)
    waiting = true
  }
}

/** Makes the words of a request and its notes findable, in place of those before. */
function indexingOne(database: Sqlite.Database) {
  const notes = database
    .prepare<[string], string>('select text from notes where request_id = ? order by written_at desc, id desc')
    .pluck()
  const personGone = database.prepare<[number]>('delete from search_index where rowid = ?')
  const textsGone = database.prepare<[number]>('delete from search_texts where rowid = ?')
  const personKept = database.prepare(
    `insert into search_index (rowid, number, names, contact, place, identity, household)
     values (@order, @number, @names, @contact, @place, @identity, @household)`,
  )
  const textsKept = database.prepare('insert into search_texts (rowid, words) values (@order, @words)')
  const spelled = database
    .prepare<[string], string>(
      'select word from name_spellings where spelling in (select value from json_each(?)) and word = spelling',
    )
    .pluck()
  const spell = database.prepare('insert or ignore into name_spellings (spelling, word) values (?, ?)')

  return ({ id, order, number, acknowledgement }: Omit<Due, 'answers'>, answers: Answers) => {
    const request = { number, acknowledgementNumber: acknowledgement }
    const words = indexedWords(request, answers, notes.all(id))
    personGone.run(order)
    textsGone.run(order)
    personKept.run({ order, ...words })
    textsKept.run({ order, ...words })
    const names = forgivenNames(answers)
    const known = new Set(spelled.all(JSON.stringify(names)))
    for (const name of names) if (!known.has(name)) for (const spelling of spellingsOf(name)) spell.run(spelling, name)
  }
}
