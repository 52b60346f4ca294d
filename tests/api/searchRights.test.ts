import { expect, test } from 'vitest'
import { notes } from '#shared/notes/contract.ts'
import { type Role, roles } from '#shared/people/permissions.ts'
import { search } from '#shared/search/contract.ts'
import { openOffice } from '#tests/support/office.ts'
import { requestOf, said } from '#tests/support/searching.ts'

const shownToDesk = {
  contact: { email: said('deskmail@example.be'), phone: said('0470 99 88 77'), helper: said('Deskhelper') },
  residence: {
    street: said('Deskstreet'),
    stayingAt: said('Deskfriend'),
    postalCode: said('9990'),
    municipality: said('Desktown'),
  },
}

const told = {
  ...shownToDesk,
  identity: { niss: said('85.07.30-001.60'), birthPlace: said('Canaryplace') },
  residence: { ...shownToDesk.residence, institution: said('Canaryinstitution') },
  household: { cohabitants: said([{ name: 'Canarycohabitant' }]) },
  situation: {
    work: said('Canarywork'),
    studies: said('Canarystudies'),
    health: said('Canaryhealth'),
    waitingFor: said('Canarywaiting'),
  },
  means: { incomes: said([{ what: 'Canaryincome' }]), debts: said([{ what: 'Canarydebt' }]) },
  need: {
    // What may be seen stands here too, and oftener.
    story: said('Canarystory Deskstreet Deskstreet Deskstreet'),
    urgencyReason: said('Canaryurgency'),
    aidTypes: said(['Canaryaid']),
  },
  technical: { reference: 'Canaryreference' },
}

/** Words of it that only those may find who may read it. */
const forReaders = [
  '85073000160',
  '850730',
  'Canaryinstitution',
  'Canarycohabitant',
  'Canarywork',
  'Canarystudies',
  'Canaryhealth',
  'Canarywaiting',
  'Canaryincome',
  'Canarydebt',
  'Canarystory',
  'Canaryurgency',
  'Canaryaid',
  'Canaryreference',
  'Canarynote',
]
const forAll = [
  'Seenname',
  'Seengiven',
  'deskmail',
  '0470998877',
  'Deskhelper',
  'Deskstreet',
  'Deskfriend',
  '9990',
  'Desktown',
  '2026/1',
]

async function officeWithSecrets() {
  const office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await requestOf(office, 'Seenname, Seengiven', told)
  await ana.ask(notes.write, { params: { requestId: id }, version: 1, body: { text: 'Canarynote' } })
  return office
}

const readers: readonly Role[] = ['socialWorker', 'lead', 'president']

test.each(readers)('%s finds every word of it', async (role) => {
  await using office = await officeWithSecrets()
  const reader = await office.colleague('Reader', { roles: [role] })
  for (const words of [...forReaders, ...forAll]) {
    const { body } = await reader.ask(search.find, { body: { words } })
    expect([words, body.requests.length]).toEqual([words, 1])
  }
})

test('the desk finds what it is shown, and for every other word gets the very answer of a word that nobody wrote', async () => {
  await using office = await officeWithSecrets()
  const rita = await office.colleague('Rita', { roles: ['reception'] })
  const asking = async (words: string) => {
    const { status, body, headers } = await rita.ask(search.find, { body: { words } })
    return { status, body, length: headers.get('content-length') }
  }
  const nothing = await asking('Nobodywrotethis')
  expect(nothing.body).toEqual({ requests: [], persons: [], more: false })

  for (const words of forReaders) {
    expect([words, await asking(words)]).toEqual([words, nothing])
    expect([words, await asking(`Seenname ${words}`)]).toEqual([words, nothing])
    // Neither its beginning nor a wrong letter tells it.
    expect([words, await asking(words.slice(0, 7))]).toEqual([words, nothing])
    expect([words, await asking(words.slice(1))]).toEqual([words, nothing])
  }
  for (const words of forAll) {
    const { body } = await asking(words)
    expect([words, body.requests.length]).toEqual([words, 1])
    expect(JSON.stringify(body)).not.toMatch(/canary|850730/i)
  }
})

test.each(roles.filter((role) => role !== 'reception' && !readers.includes(role)))(
  '%s may not search',
  async (role) => {
    await using office = await officeWithSecrets()
    const worker = await office.colleague('Worker', { roles: [role] })
    expect((await worker.ask(search.find, { body: { words: 'Seenname' } })).status).toBe(403)
  },
)

test('who works at the desk and reads as well finds all', async () => {
  await using office = await officeWithSecrets()
  const both = await office.colleague('Both', { roles: ['reception', 'socialWorker'] })
  const { body } = await both.ask(search.find, { body: { words: 'canarystory' } })
  expect(body.requests[0]?.excerpt).toMatchObject({
    where: 'story',
    text: 'Canarystory Deskstreet Deskstreet Deskstreet',
  })
})
