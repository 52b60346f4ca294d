import type Sqlite from 'better-sqlite3'
import { noticed } from '#shared/hints/noticed.ts'
import type { Answers } from '#shared/intake/record.ts'
import { applicantOf } from '#shared/persons/applicant.ts'
import { nameOrder } from '#shared/search/folding.ts'
import { keeping, recognising } from './floorPersons.ts'
import { indexing } from './floorSearch.ts'

type Arrived = { readonly id: string; readonly order: number; readonly receivedOn: string }

/** All that follows from the answers of a request that arrived: keys, who is alike, hints, words, and what the list sorts by. */
export function recognisingArrivals(database: Sqlite.Database) {
  const { keep } = keeping(database)
  const alike = recognising(database)
  const index = indexing(database)
  const numbers = database.prepare<[string, number], { id: string; number: string }>(
    `select id, number from aid_requests where id in (select value from json_each(?)) and register_order < ?
       order by register_order desc limit 1`,
  )
  const before = database.prepare('select kind from hints where request_id = ?')
  const hint = database.prepare('insert into hints (request_id, kind, evidence) values (?, ?, ?)')
  const derive = database.prepare('update aid_requests set hints = ?, applicant_order = ? where id = ?')

  return ({ id, order, receivedOn }: Arrived, answers: Answers) => {
    const applicant = applicantOf(answers)
    keep(id, applicant)
    const same = alike(id, applicant)
    const filedBefore = same.length === 0 ? null : (numbers.get(JSON.stringify(same), order) ?? null)
    before.all(id)
    const found = noticed({ answers, sentOn: receivedOn, receivedOn, filedBefore })
    for (const { kind, evidence } of found) hint.run(id, kind, JSON.stringify(evidence))
    index(id)
    const hints = found.map(({ kind }) => ` ${kind}`).join('')
    const { familyName, givenNames } = answers.identity ?? {}
    derive.run(hints && `${hints} `, nameOrder(`${familyName?.value}, ${givenNames?.value}`), id)
  }
}
