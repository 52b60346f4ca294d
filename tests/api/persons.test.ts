import { expect, test } from 'vitest'
import { belongings, verdicts } from '#server/storage/tables/persons.ts'
import { persons } from '#shared/persons/contract.ts'
import type { VerdictKind } from '#shared/persons/verdicts.ts'
import { requests } from '#shared/requests/contract.ts'
import { declared } from '#tests/support/applicants.ts'
import { type Colleague, openOffice } from '#tests/support/office.ts'

const zoe = { name: 'Lambert, Zoé', born: '1985-07-30', phone: '0470 12 34 56' } as const

const judgeAs = (worker: Colleague, requestId: string, otherId: string, kind: VerdictKind) =>
  worker.ask(persons.judge, { params: { requestId }, body: { otherId, kind } })
const alikeOf = async (worker: Colleague, requestId: string) =>
  (await worker.ask(persons.alike, { params: { requestId } })).body
const householdOf = async (worker: Colleague, requestId: string) =>
  (await worker.ask(persons.household, { params: { requestId } })).body

test('a request says who else its applicant may be, how likely, and why', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const first = await office.request({
    answers: declared(zoe),
    applicant: 'Lambert, Zoé',
    holderId: 'Ana',
    stage: 'contact',
  })
  await office.request({ answers: declared({ name: 'Maes, Lars', born: '1990-01-01' }) })
  const again = await office.request({ answers: declared({ ...zoe, name: 'Lamberd, Zoé' }) })

  const { suspicions, judged, open } = await alikeOf(ana, again.id)

  expect(judged).toEqual([])
  expect(suspicions).toEqual([
    {
      request: {
        id: first.id,
        number: '2026/0001',
        applicant: 'Lambert, Zoé',
        birthDate: '1985-07-30',
        municipality: 'Rochemont',
        receivedOn: '2026-03-02',
        stage: 'contact',
        holderName: 'Ana',
        aidTypes: ['RIS'],
        outcome: null,
      },
      likeness: { proposal: 'samePerson', score: 82, reasons: ['nameOneLetter', 'birthDateSame', 'phoneSame'] },
    },
  ])
  expect(open.map(({ number }) => number)).toEqual(['2026/0001'])
})

test('who is being typed in is compared with those who are known', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await office.request({ answers: declared(zoe) })

  const swapped = { identity: declared({ name: 'Zoé, Lambert', born: '1985-07-30' }).identity }
  const { body } = await ana.ask(persons.alikeTyped, { body: swapped })

  expect(body.suspicions).toMatchObject([{ likeness: { reasons: ['nameSwapped', 'birthDateSame'] } }])
  expect((await ana.ask(persons.alikeTyped, { body: {} })).body.suspicions).toEqual([])
})

test('whom a request names as living with the applicant is known again, whichever was first; the desk is not told', async () => {
  await using office = await openOffice()
  const [ana, desk] = [await office.colleague('Ana'), await office.colleague('Dora', { roles: ['reception'] })]
  const filip = await office.request({ answers: declared({ name: 'Verbeke, Filip', born: '1976-04-28' }) })
  const lies = { name: 'Maes, Lies', born: '1980-01-02', with: ['Filip Verbeke 1976-04-28', 'Noor 2015-04-02'] }
  const hers = await office.request({ answers: declared(lies) })
  const theirs = await office.request({
    answers: declared({ name: 'Verbeke, Noor', born: '2015-04-02', with: ['Lies Maes 1980-01-02'] }),
  })
  const named = async (worker: Colleague, requestId: string) =>
    (await alikeOf(worker, requestId)).suspicions.map(({ request, likeness }) => [request.id, likeness.reasons])

  const reasons = ['nameDiffers', 'birthDateDiffers', 'cohabitantNamed']
  expect(await named(ana, filip.id)).toEqual([[hers.id, reasons]])
  expect(await named(ana, hers.id)).toEqual(
    expect.arrayContaining([
      [filip.id, reasons],
      [theirs.id, reasons],
    ]),
  )
  const { identity, household } = declared(lies)
  const typed = await ana.ask(persons.alikeTyped, { body: { household } })
  expect(typed.body.suspicions.map(({ request }) => request.id)).toContain(filip.id)

  expect(await named(desk, filip.id)).toEqual([])
  const asked = await desk.ask(persons.alikeTyped, { body: { identity, household } })
  expect(asked.body.suspicions.map(({ request }) => request.id)).toEqual([hers.id])
  expect(JSON.stringify(asked.body)).not.toContain('cohabitant')
})

test('the desk sees who and when, neither what is asked nor anything that a national number tells', async () => {
  await using office = await openOffice()
  const desk = await office.colleague('Dora', { roles: ['reception'] })
  const niss = '85073000160'
  const first = await office.request({ answers: declared({ ...zoe, niss }) })
  await office.request({ answers: declared({ name: 'Jansen, Eva', niss }) })
  const again = await office.request({ answers: declared({ ...zoe, niss }) })

  const { suspicions, open } = await alikeOf(desk, again.id)
  expect(suspicions).toMatchObject([{ likeness: { reasons: ['nameSame', 'birthDateSame', 'phoneSame'] } }])
  expect(suspicions.map(({ request }) => request.id)).toEqual([first.id])
  expect(JSON.stringify([suspicions, open])).not.toMatch(/RIS|outcome|niss/)
  const typed = await desk.ask(persons.alikeTyped, { body: { identity: declared({ niss }).identity } })
  expect(typed.body.suspicions).toEqual([])
  expect(JSON.stringify(await householdOf(desk, again.id))).not.toMatch(/RIS|outcome/)
})

test('the same person: said by whom and when, told on both requests, and nothing is moved', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const first = await office.request({ answers: declared(zoe), aidTypes: ['HEAT'] })
  const again = await office.request({ answers: declared(zoe), aidTypes: ['RENT'] })
  const before = await ana.ask(requests.read, { params: { requestId: first.id } })

  const { status, body } = await judgeAs(ana, again.id, first.id, 'samePerson')

  expect(status).toBe(200)
  const { judged, suspicions } = await alikeOf(ana, first.id)
  expect(suspicions).toEqual([])
  expect(judged).toMatchObject([
    { request: { id: again.id }, verdict: { id: body.verdictId, kind: 'samePerson', givenBy: 'Ana' } },
  ])
  expect(await office.journal()).toMatchObject([
    {
      act: 'verdictGiven',
      requestId: again.id,
      actorId: 'Ana',
      details: { verdict: 'samePerson', number: '2026/0001' },
    },
    {
      act: 'verdictGiven',
      requestId: first.id,
      actorId: 'Ana',
      details: { verdict: 'samePerson', number: '2026/0002' },
    },
  ])
  const after = await ana.ask(requests.read, { params: { requestId: first.id } })
  expect(after.body.request).toEqual({ ...before.body.request })
  expect(after.body.answers).toEqual(before.body.answers)
  expect(office.news.map(({ id }) => id).sort()).toEqual([first.id, again.id].sort())
})

test('a verdict that is undone leaves nothing but its row and the journal', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const first = await office.request({ answers: declared(zoe) })
  const again = await office.request({ answers: declared(zoe) })
  const before = await alikeOf(ana, again.id)
  const { body } = await judgeAs(ana, again.id, first.id, 'sameHousehold')

  const undone = await bram.ask(persons.undo, { params: { verdictId: body.verdictId } })

  expect(undone.status).toBe(200)
  expect(await alikeOf(ana, again.id)).toEqual(before)
  expect(await office.office.store.read.select().from(belongings)).toEqual([])
  expect(await office.office.store.read.select().from(verdicts)).toMatchObject([{ givenBy: 'Ana', undoneBy: 'Bram' }])
  expect((await office.journal()).filter(({ act }) => act === 'verdictUndone')).toHaveLength(2)
  const twice = await bram.ask(persons.undo, { params: { verdictId: body.verdictId } })
  expect(twice).toMatchObject({ status: 409, body: { refusal: 'already-taken-back' } })
})

test('not the same: the suspicion between the two ends, and others go on', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const [one, two, three] = [
    await office.request({ answers: declared(zoe) }),
    await office.request({ answers: declared(zoe) }),
    await office.request({ answers: declared(zoe) }),
  ]
  await judgeAs(ana, one.id, two.id, 'notTheSame')

  const { judged, suspicions, open } = await alikeOf(ana, one.id)

  expect(judged).toMatchObject([{ request: { id: two.id }, verdict: { kind: 'notTheSame' } }])
  expect(suspicions.map(({ request }) => request.id)).toEqual([three.id])
  expect(open.map(({ id }) => id)).toEqual([three.id])
  expect((await alikeOf(ana, three.id)).suspicions).toHaveLength(2)
})

test('another answer is refused until what stands is undone; the same answer twice is one', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const [one, two] = [await office.request(), await office.request()]
  const first = await judgeAs(ana, one.id, two.id, 'samePerson')

  const same = await judgeAs(bram, two.id, one.id, 'samePerson')
  const other = await judgeAs(bram, two.id, one.id, 'notTheSame')

  expect(same).toMatchObject({ status: 200, body: { verdictId: first.body.verdictId } })
  expect(other).toMatchObject({ status: 409, body: { refusal: 'verdict-already-given' } })
  expect(await office.journal()).toHaveLength(2)
})

test('of many who answer differently at once, one is heard and the others are told', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const [one, two] = [await office.request(), await office.request()]

  const answers = await Promise.all([
    judgeAs(ana, one.id, two.id, 'samePerson'),
    judgeAs(bram, two.id, one.id, 'sameHousehold'),
    judgeAs(ana, two.id, one.id, 'notTheSame'),
  ])

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  expect(await office.office.store.read.select().from(verdicts)).toHaveLength(1)
})

test('a request is not compared with itself', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request()
  expect(await judgeAs(ana, id, id, 'samePerson')).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'otherId' }] },
  })
})

test('whoever is the same person as somebody is so as all of theirs, and a household holds persons', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const [one, two, three, four, five] = await Promise.all(Array.from({ length: 5 }, () => office.request()))
  const [a, b, c, d, e] = [one, two, three, four, five].map((request) => request?.id ?? '')
  await judgeAs(ana, c ?? '', b ?? '', 'samePerson')
  await judgeAs(ana, b ?? '', a ?? '', 'samePerson')
  await judgeAs(ana, d ?? '', c ?? '', 'sameHousehold')
  await judgeAs(ana, d ?? '', e ?? '', 'samePerson')

  const { personId, persons: known, verdicts: given } = await householdOf(ana, c ?? '')

  expect(personId).toBe(a)
  expect(known.map((person) => person.requests.map(({ id }) => id))).toEqual([
    [a, b, c],
    [d, e],
  ])
  expect(given).toHaveLength(4)
  expect((await householdOf(ana, e ?? '')).personId).toBe(d)
})

test('what contradicts itself is shown, not forbidden, and undoing a link parts what it joined', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const [one, two, three] = [await office.request(), await office.request(), await office.request()]
  const link = await judgeAs(ana, one.id, two.id, 'samePerson')
  await judgeAs(ana, two.id, three.id, 'samePerson')
  expect((await judgeAs(ana, one.id, three.id, 'notTheSame')).status).toBe(200)

  const contradicted = await householdOf(ana, one.id)
  expect(contradicted.persons).toHaveLength(1)
  expect(contradicted.verdicts.map(({ kind }) => kind).sort()).toEqual(['notTheSame', 'samePerson', 'samePerson'])

  await ana.ask(persons.undo, { params: { verdictId: link.body.verdictId } })
  expect((await householdOf(ana, one.id)).persons.map((person) => person.requests.map(({ id }) => id))).toEqual([
    [one.id],
  ])
  expect((await householdOf(ana, three.id)).personId).toBe(two.id)
})

test('an e-mail address and a phone that a helper gives for a crowd make nobody alike', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const helped = { phone: '087 12 34 56', email: 'aide@asbl.example.be', home: '4700 Neustraße 3' }
  const names = [
    'Maes, Lars',
    'Diallo, Ali',
    'Nguyen, Thi',
    'Yilmaz, Nur',
    'Bah, Awa',
    'Rossi, Ida',
    'Claes, Jo',
    'Sow, Ami',
    'Kaya, Eda',
  ]
  for (const name of names) await office.request({ answers: declared({ name, ...helped }) })
  const { id } = await office.request({ answers: declared({ name: 'Lambert, Zoé', ...helped }) })

  expect((await alikeOf(ana, id)).suspicions).toEqual([])
})

test('the hint that the person filed before goes with the answer that they are not the same, and comes back with its undoing', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const first = await office.request({ answers: declared(zoe) })
  const again = await office.request({ answers: declared(zoe) })
  const hintsOf = async (id: string) => (await ana.ask(requests.read, { params: { requestId: id } })).body.request.hints
  expect(await hintsOf(again.id)).toContain('filedAgain')

  const { body } = await judgeAs(ana, again.id, first.id, 'notTheSame')
  expect(await hintsOf(again.id)).not.toContain('filedAgain')

  await ana.ask(persons.undo, { params: { verdictId: body.verdictId } })
  expect(await hintsOf(again.id)).toContain('filedAgain')
  expect(await hintsOf(first.id)).not.toContain('filedAgain')
})

test('a link that nothing suggested is told by the same hint', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const [first, again] = [await office.request(), await office.request()]
  await judgeAs(ana, first.id, again.id, 'samePerson')
  const { body } = await ana.ask(requests.read, { params: { requestId: again.id } })
  expect(body.request.hints).toContain('filedAgain')
})
