import Sqlite from 'better-sqlite3'
import type { Answers } from '#shared/intake/record.ts'
import type { Arranged } from './arrangement.ts'
import type { LargeOffice } from './largeOffice.ts'
import { call, type Task } from './tasks.ts'

type Known = { readonly number: string; readonly answers: Answers }

/** What is typed into the search box, by kinds, in the words of requests that are there. */
export function searches({ file }: LargeOffice): readonly Task[] {
  const database = new Sqlite(file, { readonly: true })
  const rows = database
    .prepare<[], { number: string; answers: string }>(
      `select r.number, a.answers from aid_requests r join request_answers a on a.request_id = r.id
       where r.register_order % 97 = 0 limit 200`,
    )
    .all()
  database.close()
  const known = rows.map(({ number, answers }): Known => ({ number, answers: JSON.parse(answers) }))
  const typed = (of: (one: Known) => string | undefined) => known.flatMap((one) => of(one) ?? [])
  const familyName = ({ answers }: Known) => answers.identity?.familyName?.value
  const fullName = (one: Known) => `${familyName(one)} ${one.answers.identity?.givenNames?.value}`
  return [
    search(
      'two letters of a name',
      typed((one) => familyName(one)?.slice(0, 2)),
    ),
    search(
      'a name so far',
      typed((one) => familyName(one)?.slice(0, 4)),
    ),
    search('a whole name', typed(fullName)),
    search(
      'a name with a wrong letter',
      typed((one) => familyName(one)?.replace(/(?<=^..)./, 'x')),
    ),
    search(
      'a register number',
      typed(({ number }) => number),
    ),
    search(
      'a national number',
      typed(({ answers }) => answers.identity?.niss?.value),
    ),
    search(
      'a telephone',
      typed(({ answers }) => answers.contact?.phone?.value),
    ),
    search(
      'an e-mail address',
      typed(({ answers }) => answers.contact?.email?.value),
    ),
    search(
      'a street and number',
      typed(({ answers: { residence } }) => placeOf(residence)),
    ),
    search('a word that many stories tell', ['loyer', 'huur', 'Miete', 'facture', 'travail', 'kinderen', 'chauffage']),
    search(
      'three words of a story',
      typed(({ answers }) => answers.need?.story?.value.split(' ').slice(4, 7).join(' ')),
    ),
    search('a word that nobody wrote', ['xylophonist', 'quokka', 'zwartkijkerij', 'oubliettes', 'Dachsbau']),
  ]
}

const placeOf = (residence: Answers['residence']) =>
  residence?.street && `${residence.street.value} ${residence.houseNumber?.value ?? ''}`

const search = (name: string, words: readonly string[]): Task => ({
  name,
  again: true,
  calls: (office: Arranged) =>
    words.map((one) => call(office, { method: 'POST', path: '/search', body: { words: one } })),
})
