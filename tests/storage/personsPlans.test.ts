import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  findBelonging,
  listKeys,
  listOfHousehold,
  listOfSamePerson,
  listStanding,
  listUnder,
  mostPerLook,
} from '#server/persons/storage.ts'
import { suspect } from '#server/persons/suspecting.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { keysOf } from '#shared/persons/keysOf.ts'
import { lookUpsFor } from '#shared/persons/lookUps.ts'
import { applicant, declared } from '#tests/support/applicants.ts'
import { openOffice } from '#tests/support/office.ts'
import { plansOf } from '#tests/support/plans.ts'

const zoe = {
  name: 'Lambert, Zoé',
  born: '1985-03-07',
  niss: '85073000160',
  phone: '0470 12 34 56',
  email: 'zoe@example.be',
  home: '4000 Rue Haute 12/3',
  with: ['Noah Lambert 2015-04-02'],
} as const

test('every key of an applicant is looked up, and found along the index of keys, the latest first without sorting', async () => {
  await using office = await openOffice()
  const looks = lookUpsFor(applicant(zoe))
  const plans = await plansOf(join(office.folder, 'office.db'), async (db) => {
    for (const look of looks) await listUnder(db, look, 'one')
  })
  expect(new Set(looks.map(({ kind }) => kind))).toEqual(new Set(keysOf(applicant(zoe)).map(({ kind }) => kind)))
  expect(new Set(plans)).toEqual(
    new Set([
      'SEARCH request_keys USING COVERING INDEX sqlite_autoindex_request_keys_1 (kind=? AND value>? AND value<?)',
    ]),
  )
})

test.each<[string, (db: Database) => Promise<unknown>]>([
  ['the keys of one request', (db) => listKeys(db, 'one')],
  ['the verdicts on one request', (db) => listStanding(db, 'one')],
  ['to whom one request belongs', (db) => findBelonging(db, 'one')],
  ['the others of one person', (db) => listOfSamePerson(db, 'one')],
  ['all of one household', (db) => listOfHousehold(db, 'one')],
])('%s: found without reading those of all', async (_, work) => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), work)
  expect(plans.filter((plan) => plan.startsWith('SCAN'))).toEqual([])
})

test('a birth date that hundreds share costs a bounded look, and still finds the person by the name', async () => {
  await using office = await openOffice()
  const born = '1990-01-01'
  const { id } = await office.request({ answers: declared({ name: 'Haddad, Karim', born }) })
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (let one = 0; one < 3 * mostPerLook; one += 1) {
    const name = `${letters[one % 26]}${letters[one % 7]}${letters[one % 11]}bo, ${letters[one % 13]}mi`
    await office.request({ answers: declared({ name, born }) })
  }
  const found = await suspect(office.office.store.read, {
    requestId: '',
    applicant: applicant({ name: 'Haddad, Karim', born }),
  })
  expect(found.map(({ requestId }) => requestId)).toEqual([id])

  const again = await office.request({ answers: declared({ name: 'Haddad, Karim', born }) })
  const hinted = await office.office.store.read.select().from(aidRequests).where(eq(aidRequests.id, again.id))
  expect(hinted[0]?.hints).toContain('filedAgain')
})
