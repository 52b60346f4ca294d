import { expect, test } from 'vitest'
import { territory } from '#shared/territory/contract.ts'
import { openOffice } from '#tests/support/office.ts'

const rochemont = {
  nis5: '99999',
  validFrom: '2026-01-01',
  validUntil: null,
  names: { fr: 'Rochemont', nl: 'Roosberg' },
  region: 'wallonia',
  languages: ['fr'],
  postalCodes: ['9991'],
  hasCentre: true,
} as const

async function openForAgnes() {
  const office = await openOffice()
  return { office, agnes: await office.colleague('Agnès', { roles: ['administrator'] }) }
}

const names = (answer: { readonly body: { readonly municipalities: readonly { readonly names: object }[] } }) =>
  answer.body.municipalities.map((one) => one.names)

test('a colleague finds a municipality by its name in any language, or by its postal code', async () => {
  await using office = await openOffice()
  const nadine = await office.colleague('Nadine', { roles: ['reception'] })
  const find = (text: string) => nadine.ask(territory.municipalities, { query: { text } })
  expect(names(await find('luik'))[0]).toEqual({ fr: 'Liège', nl: 'Luik' })
  expect(names(await find('4700'))).toEqual([{ fr: 'Eupen', nl: 'Eupen', de: 'Eupen' }])
  expect((await find('e')).body.municipalities).toHaveLength(10)
})

test('an administrator adds a municipality: it is found at once, and the table keeps who did and when', async () => {
  const { office, agnes } = await openForAgnes()
  await using _ = office
  await agnes.ask(territory.correctMunicipality, {
    body: { ...rochemont, languages: [...rochemont.languages], postalCodes: ['9991'] },
  })

  expect(names(await agnes.ask(territory.municipalities, { query: { text: 'roosberg' } }))).toEqual([rochemont.names])
  const kept = await agnes.ask(territory.keptMunicipalities, {})
  expect(kept.body.municipalities).toEqual([
    { ...rochemont, changedAt: '2026-03-02T11:00:00.000Z', changedBy: 'Agnès' },
  ])
  expect(await office.journal()).toMatchObject([{ act: 'municipalityCorrected', actorId: 'Agnès' }])
  expect(office.news).toContainEqual({ type: 'office', id: '99999', version: 0 })
})

test('a correction takes the place of what came with the program, once more when it is corrected again', async () => {
  const { office, agnes } = await openForAgnes()
  await using _ = office
  const [liege] = (await agnes.ask(territory.municipalities, { query: { text: 'Liège' } })).body.municipalities
  if (!liege) throw new Error('Liège is not known')
  for (const code of ['4001', '4002']) {
    await agnes.ask(territory.correctMunicipality, { body: { ...liege, postalCodes: [code] } })
  }

  const find = async (text: string) => names(await agnes.ask(territory.municipalities, { query: { text } }))
  expect([await find('4002'), await find('4001'), await find('4000')]).toEqual([[liege.names], [], []])
})

test('a municipality that ended is no longer offered, and still shown to the administrator', async () => {
  const { office, agnes } = await openForAgnes()
  await using _ = office
  const ended = { ...rochemont, languages: ['fr' as const], postalCodes: ['9991'], validUntil: '2026-03-01' }
  await agnes.ask(territory.correctMunicipality, { body: ended })
  expect(names(await agnes.ask(territory.municipalities, { query: { text: 'Rochemont' } }))).toEqual([])
  expect(names(await agnes.ask(territory.keptMunicipalities, { query: { text: 'Rochemont' } }))).toEqual([ended.names])
})

test.each([
  ['a code of four digits', { nis5: '9999' }, 'nis5'],
  ['no name', { names: {} }, 'names'],
  ['no language of service', { languages: [] }, 'languages'],
  ['a postal code of three digits', { postalCodes: ['999'] }, 'postalCodes.0'],
  ['an end before its beginning', { validUntil: '2025-12-31' }, 'validUntil'],
])('a municipality with %s is refused, naming the field', async (_, wrong, path) => {
  const { office, agnes } = await openForAgnes()
  await using _office = office
  const body = { ...rochemont, languages: ['fr' as const], postalCodes: ['9991'], ...wrong } as never
  const answer = await agnes.ask(territory.correctMunicipality, { body })
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path }] } })
})

test('the office says which municipality it serves; one that does not exist is refused', async () => {
  const { office, agnes } = await openForAgnes()
  await using _ = office
  expect((await agnes.ask(territory.own, {})).body.municipality).toBeNull()
  expect((await agnes.ask(territory.chooseOwn, { body: { nis5: '62000' } })).body.errors).toMatchObject([
    { path: 'nis5' },
  ])
  await agnes.ask(territory.chooseOwn, { body: { nis5: '62063' } })
  expect((await agnes.ask(territory.own, {})).body.municipality).toMatchObject({ names: { fr: 'Liège' } })
})

test('the directory keeps centres, finds them by a part of their name, and changes none over a colleague’s change', async () => {
  const { office, agnes } = await openForAgnes()
  await using _ = office
  const entry = { nis5: '62063', name: 'CPAS de Liège', address: 'Place X 13\n4000 Liège', email: '', phone: '' }
  const { body: added } = await agnes.ask(territory.addCentre, { body: entry })
  await agnes.ask(territory.addCentre, { body: { ...entry, nis5: null, name: 'SPP Intégration sociale' } })

  const find = async (text: string) =>
    (await agnes.ask(territory.centres, { query: { text } })).body.centres.map(({ name }) => name)
  expect(await find('')).toEqual(['CPAS de Liège', 'SPP Intégration sociale'])
  expect(await find('integration')).toEqual(['SPP Intégration sociale'])

  const change = (email: string) =>
    agnes.ask(territory.changeCentre, { params: { centreId: added.id }, body: { ...entry, email, version: 1 } })
  expect((await change('info@cpas.example')).body).toMatchObject({ email: 'info@cpas.example', version: 2 })
  expect(await change('other@cpas.example')).toMatchObject({ status: 412 })
  expect(await office.journal()).toHaveLength(3)
})
