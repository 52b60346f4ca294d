import { expect, test } from 'vitest'
import { decisions } from '#shared/decisions/contract.ts'
import { knownCourts } from '#shared/decisions/knownCourts.ts'
import { openOffice } from '#tests/support/office.ts'

const details = { names: { de: 'Arbeitsgericht Eupen' }, address: 'Rathausplatz\n4700 Eupen', hears: ['63023'] }
const eupen = { ...details, language: null, checkedOn: '2026-03-01' } as const

async function openCourts() {
  const office = await openOffice()
  const karim = await office.colleague('Karim', { roles: ['administrator'] })
  return { office, karim }
}

test('an office starts with the courts that come with the program, corrects one, and adds one', async () => {
  const { office, karim } = await openCourts()
  await using _office = office
  const before = await karim.ask(decisions.courts, {})
  expect(before.body.courts).toEqual(knownCourts)

  const changed = await karim.ask(decisions.changeCourt, { params: { courtId: 'eupen' }, version: 0, body: eupen })
  expect(changed).toMatchObject({ status: 200, body: { id: 'eupen', version: 1 } })
  const added = await karim.ask(decisions.addCourt, {
    body: { ...eupen, names: { fr: 'Tribunal du travail d’essai' } },
  })

  const { body } = await karim.ask(decisions.courts, {})
  expect(body.courts).toHaveLength(knownCourts.length + 1)
  expect(body.courts.find(({ id }) => id === 'eupen')).toEqual({ ...eupen, id: 'eupen', version: 1 })
  expect(body.courts.at(-1)).toEqual(added.body)
  expect((await office.journal()).map(({ act }) => act)).toEqual(['courtChanged', 'courtChanged'])
})

test('of two who correct the same court, the second is told that it changed', async () => {
  const { office, karim } = await openCourts()
  await using _office = office
  const params = { courtId: 'eupen' }
  await karim.ask(decisions.changeCourt, { params, version: 0, body: eupen })

  expect((await karim.ask(decisions.changeCourt, { params, version: 0, body: eupen })).status).toBe(412)
})

test.each([
  ['an address checked tomorrow', { checkedOn: '2026-03-03' }, 'checkedOn'],
  ['no name', { names: { fr: ' ' } }, 'names'],
  ['a code that is none', { hears: ['Eupen'] }, 'hears.0'],
])('%s is refused at the field', async (_, wrong, path) => {
  const { office, karim } = await openCourts()
  await using _office = office

  const answer = await karim.ask(decisions.addCourt, { body: { ...eupen, ...wrong } })

  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path }] } })
})

test('the legal texts are the office’s own: none come with the program, and none is compared in advance', async () => {
  const { office, karim } = await openCourts()
  await using _office = office
  expect((await karim.ask(decisions.legalTexts, {})).body).toEqual({ legalTexts: null })
  const text = { fr: 'Article 728…', nl: '', de: '' }
  const body = { article728: text, article1017: text, checkedOn: '2026-03-02' }

  const early = await karim.ask(decisions.setLegalTexts, { body: { ...body, checkedOn: '2026-03-03' } })
  expect(early).toMatchObject({ status: 422, body: { errors: [{ path: 'checkedOn' }] } })
  await karim.ask(decisions.setLegalTexts, { body })

  expect((await karim.ask(decisions.legalTexts, {})).body).toEqual({ legalTexts: body })
})
