import type Sqlite from 'better-sqlite3'
import type { Answers } from '#shared/intake/record.ts'
import { forgivenNames, indexedWords } from '#shared/search/indexedWords.ts'
import { spellingsOf } from '#shared/search/spellings.ts'

export type Indexed = {
  readonly id: string
  readonly order: number
  readonly number: string
  readonly acknowledgement: string
}

/** Makes the words of a request and its notes findable, in place of those before, as ours does. */
export function indexing(database: Sqlite.Database) {
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

  return ({ id, order, number, acknowledgement }: Indexed, answers: Answers) => {
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
