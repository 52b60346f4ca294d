import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { openOffice } from '#tests/support/office.ts'

test('a request is read the same whether its columns stand alone or within another answer', async () => {
  await using office = await openOffice()
  const { id } = await office.request({ aidTypes: ['RENT', 'DEBT'], knownToOffice: false })
  const { read } = office.office.store
  const cut = sql<string>`substr(${aidRequests.applicant}, 1, 6)`

  const [nested] = await read.select({ request: aidRequests, cut }).from(aidRequests).where(eq(aidRequests.id, id))
  const [flat] = await read.select().from(aidRequests).where(eq(aidRequests.id, id))
  const [few] = await read
    .select({ aidTypes: aidRequests.aidTypes, known: aidRequests.knownToOffice, cut, named: cut.as('named') })
    .from(aidRequests)
    .where(eq(aidRequests.id, id))

  expect(flat).toEqual(nested?.request)
  expect(flat).toMatchObject({ aidTypes: ['RENT', 'DEBT'], knownToOffice: false, competence: null, version: 1 })
  expect(few).toEqual({ aidTypes: ['RENT', 'DEBT'], known: false, cut: 'Dupont', named: 'Dupont' })
})

test('what nobody said yet is left empty, also where a new row is kept by a statement that was built before', async () => {
  await using office = await openOffice()
  const { read } = office.office.store
  const knownOf = async (knownToOffice: boolean | null) => {
    const { id } = await office.request({ knownToOffice })
    const [kept] = await read.select().from(aidRequests).where(eq(aidRequests.id, id))
    return kept?.knownToOffice
  }

  expect([await knownOf(null), await knownOf(false), await knownOf(true)]).toEqual([null, false, true])
})
