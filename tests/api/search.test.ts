import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { notes } from '#shared/notes/contract.ts'
import { roles } from '#shared/people/permissions.ts'
import { persons } from '#shared/persons/contract.ts'
import { search } from '#shared/search/contract.ts'
import { longestSearch, mostPersonsFound, mostRequestsFound } from '#shared/search/limits.ts'
import { hostileText } from '#tests/support/hostile.ts'
import { openOffice } from '#tests/support/office.ts'
import { finds, requestOf, said } from '#tests/support/searching.ts'

const nothing = { requests: [], persons: [], more: false }

const told = {
  identity: { niss: said('85.07.30-001.60'), birthDate: said('1985-07-30') },
  contact: { phone: said('0470 12 34 56'), email: said('zoe.vdb@example.be') },
  residence: {
    street: said('Rue de l’Église'),
    houseNumber: said('12 B'),
    postalCode: said('9990'),
    municipality: said('Rochemont'),
  },
  household: { cohabitants: said([{ name: 'Lou Bah' }]) },
  need: {
    story: said('Le propriétaire menace de nous expulser le 3 mars, avec les enfants.'),
    aidTypes: said(['HOUS']),
  },
}

test.each([
  ['its number', '2026/3', null],
  ['its number as people write it', '3/2026', null],
  ['the number on its receipt', 'a-20260000003', 'number'],
  ['the name', 'van den berghe', null],
  ['the name without its particles, or joined to them', 'vandenberghe zoé', null],
  ['the name with a wrong letter', 'vandenberge', null],
  ['the name with two letters swapped', 'bergeh', null],
  ['two letters', 'zo', null],
  ['the national number, however it is written', '850730 001-60', 'identity'],
  ['the beginning of the national number', '85.07.30', 'identity'],
  ['the phone number as it is dialled abroad', '0032 470 12 34 56', 'contact'],
  ['the phone number at home', '0470123456', 'contact'],
  ['the e-mail address', 'zoe.vdb@example.be', 'contact'],
  ['the street and the number', 'eglise 12', 'place'],
  ['the street and the number with its letter', 'rue de l’eglise 12b', 'place'],
  ['who lives there too', 'bah', 'household'],
  ['a word that was told', 'EXPULSER', 'story'],
  ['the beginning of one', 'propri', 'story'],
  ['the name and a word', 'berghe enfants', 'story'],
])('a request is found by %s: “%s”', async (_, words, where) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  for (const name of ['Dupont, Marie', 'Van den Broeck, Ali']) await requestOf(office, name)
  await requestOf(office, 'Van den Berghe, Zoë', told)
  const { body, status } = await ana.ask(search.find, { body: { words } })

  expect(status).toBe(200)
  expect(body.requests.map(({ applicant }) => applicant.text)).toEqual(['Van den Berghe, Zoë'])
  expect(body.requests[0]?.excerpt?.where ?? null).toBe(where)
})

test.each(['jean-pierre', 'Jaen-Pierre', 'jean-piere', 'jean pirere', 'jeanpierr'])(
  'given names with a hyphen are found by “%s”',
  async (words) => {
    await using office = await openOffice()
    const ana = await office.colleague('Ana')
    for (const name of ['Dubois, Jean-Pierre', 'Dubois, Jeanne']) await requestOf(office, name)
    expect(await finds(ana, words)).toEqual(['Dubois, Jean-Pierre'])
  },
)

test('what matched is marked, in the name or in the piece of text where it stands', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await requestOf(office, 'Van den Berghe, Zoë', told)
  const { body } = await ana.ask(search.find, { body: { words: 'zoe expul' } })

  expect(body).toMatchObject({
    requests: [
      {
        id,
        number: { text: '2026/0001', marks: [] },
        applicant: { text: 'Van den Berghe, Zoë', marks: [[16, 19]] },
        stage: 'received',
        excerpt: { where: 'story', text: told.need.story.value, marks: [[31, 39]] },
      },
    ],
    persons: [],
  })
})

test('the text that says all that is looked for is shown, not the one that says one word of it most often', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const story = said('Dans la rue, à la rue, de la rue à la gare : 12 nuits.')
  const residence = { street: said('Rue de la Gare'), houseNumber: said('12') }
  const { id, version } = await requestOf(office, 'Dupont, Marie', { residence, need: { story } })
  await ana.ask(notes.write, {
    params: { requestId: id },
    version,
    body: { text: 'Chaudière en panne, rue prévenue.' },
  })
  const shown = async (words: string) => (await ana.ask(search.find, { body: { words } })).body.requests[0]?.excerpt
  expect(await shown('rue de la gare 12')).toMatchObject({ where: 'place', text: 'Rue de la Gare 12' })
  expect(await shown('rue chaudière')).toMatchObject({ where: 'notes' })
  expect(await shown('rue nuits chaudière')).toMatchObject({ where: 'story' })
})

test('what is left of a name without its particle is found by the desk as well, in a given name too', async () => {
  await using office = await openOffice()
  const desk = await office.colleague('Dora', { roles: ['reception'] })
  await requestOf(office, 'Dupont, Elhassan')
  await requestOf(office, 'Vandenberghe, Marie')
  expect(await finds(desk, 'benhassan')).toEqual(['Dupont, Elhassan'])
  expect(await finds(desk, 'van berghe')).toEqual(['Vandenberghe, Marie'])
})

test('the best comes first: the name itself, then names that begin so, a wrong letter, a place, a story', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await requestOf(office, 'Lemmens, An', { need: { story: said('Mon frère Marten m’aide.') } })
  await requestOf(office, 'Peeters, Jan', { residence: { street: said('Martenstraat') } })
  await requestOf(office, 'Martin, Luc')
  await requestOf(office, 'Martens, Els', {})
  await office.request({
    stage: 'closed',
    applicant: 'Marten, Oud',
    answers: { identity: { familyName: said('Marten') } },
  })
  await requestOf(office, 'Marten, Bea')
  await requestOf(office, 'Marten, Cas')

  expect(await finds(ana, 'marten')).toEqual([
    'Marten, Cas',
    'Marten, Bea',
    'Marten, Oud',
    'Martens, Els',
    'Martin, Luc',
    'Peeters, Jan',
    'Lemmens, An',
  ])
})

test('who is found is said once, with how many requests are known to be theirs, and more than are shown are not counted', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  for (let number = 0; number < 22; number++)
    await requestOf(office, 'Dupont, Marie', { identity: { birthDate: said('1990-01-02') } })

  const { body } = await ana.ask(search.find, { body: { words: 'dupont' } })
  expect([body.requests.length, body.persons.length, body.more]).toEqual([mostRequestsFound, mostPersonsFound, true])
  expect(body.persons[0]).toMatchObject({ name: { marks: [[0, 6]] }, birthDate: '1990-01-02', requests: 1 })
  expect(Object.keys(body)).toEqual(['requests', 'persons', 'more'])

  const alone = await ana.ask(search.find, { body: { words: '2026/0001' } })
  expect([alone.body.requests.length, alone.body.persons.length, alone.body.more]).toEqual([1, 1, false])
})

test('requests that are known to be of one person lead to that person once', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const [one, other] = [await requestOf(office, 'Dupont, Marie'), await requestOf(office, 'Dupond, Marie')]
  await requestOf(office, 'Dupont, Jean')
  const judged = { params: { requestId: other.id }, body: { otherId: one.id, kind: 'samePerson' } } as const
  expect((await ana.ask(persons.judge, judged)).status).toBe(200)

  const { body } = await ana.ask(search.find, { body: { words: 'dupont' } })
  expect(body.requests.map(({ applicant }) => applicant.text)).toEqual([
    'Dupont, Jean',
    'Dupont, Marie',
    'Dupond, Marie',
  ])
  expect(body.persons.map(({ name, requests }) => [name.text, requests])).toEqual([
    ['Dupont, Jean', 1],
    ['Dupont, Marie', 2],
  ])
})

test.each([
  ['Wat kan ik doen tegen de huisuitzetting?', 'huisuitzet'],
  ['Wir können die Stromrechnung nicht bezahlen; Müßig zu sagen, dass es eilt.', 'muessig stromrechnung'],
  ['J’ai reçu une mise en demeure : coupure d’électricité', 'electricite coupure'],
  ['Ik bijt op mijn tanden', 'byt'],
  ['Мне негде жить', 'негде'],
  ['لا أملك مسكنا', 'مسكنا'],
])('“%s” is found by “%s”', async (story, words) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await requestOf(office, 'Dupont, Marie', { need: { story: said(story) } })
  await requestOf(office, 'Martin, Luc', { need: { story: said('Autre chose') } })
  expect(await finds(ana, words)).toEqual(['Dupont, Marie'])
})

test('a note is found as it is written, and after a change only as it was changed', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await requestOf(office, 'Dupont, Marie', told)
  const params = { requestId: id }
  const note = await ana.ask(notes.write, { params, version: 1, body: { text: 'Rappelée mardi, voir médiateur.' } })
  expect(await finds(ana, 'mediateur')).toEqual(['Dupont, Marie'])

  await ana.ask(notes.edit, {
    params: { ...params, noteId: note.body.id },
    version: 1,
    body: { text: 'Rappelée jeudi.' },
  })
  expect(await finds(ana, 'mediateur')).toEqual([])
  expect(await finds(ana, 'mardi')).toEqual([])
  expect(await finds(ana, 'dupont jeudi expulser')).toEqual(['Dupont, Marie'])
})

test('what was not kept is not found', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await requestOf(office, 'Dupont, Marie')
  const refused = await ana.ask(notes.write, { params: { requestId: id }, version: 9, body: { text: 'médiateur' } })
  expect(refused.status).toBe(412)
  expect(await finds(ana, 'mediateur')).toEqual([])

  const failing = office.office.store.transact(async (tx) => {
    const { enterRequest } = await import('#server/intake/newRequest.ts')
    const answers = { identity: { familyName: said('Fantôme') } }
    const now = office.office.clock.now()
    await enterRequest(tx, { submittedAt: now, enteredAt: now, channel: 'cpasOnline', answers })
    throw new Error('the power went out')
  })
  await expect(failing).rejects.toThrow('the power went out')
  expect(await finds(ana, 'fantome')).toEqual([])
  expect(await finds(ana, 'fantomme')).toEqual([])
})

test('nothing that is typed is an error, nor anything but words', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana', { roles })
  await requestOf(office, 'Dupont, Marie', told)
  const asking = async (words: string) => (await ana.ask(search.find, { body: { words } })).status

  for (const words of [
    '"',
    "'",
    '(',
    ')',
    '*',
    'dupont*',
    '"dupont',
    'NEAR(a b)',
    'a AND',
    'names:dupont',
    '{names}:x',
    '^dupont',
    'a + b',
    '-',
    '%',
    '_',
    '\\',
    'x'.repeat(200),
    'é '.repeat(100),
    'ab '.repeat(66),
  ])
    expect([words, await asking(words)]).toEqual([words, 200])
  expect(await asking('x'.repeat(longestSearch + 1))).toBe(422)
  await fc.assert(
    fc.asyncProperty(
      hostileText,
      async (words) => void expect([200, 422]).toContain(await asking(words.slice(0, longestSearch))),
    ),
    { seed: 20_261_123, numRuns: 150 },
  )
  for (const words of ['', ' ', 'd', '"*"', '()', '🧑‍🧑‍🧒'])
    expect((await ana.ask(search.find, { body: { words } })).body).toEqual(nothing)
  expect(await finds(ana, 'dupont OR martin')).toEqual([])
})

test('the journal says nothing of what was searched, and no page is told', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await requestOf(office, 'Dupont, Marie')
  await finds(ana, 'dupont')
  expect(await office.journal()).toEqual([])
  expect(office.news).toEqual([])
})
