import { expect, test } from 'vitest'
import { register } from '#shared/register/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'
import { addKey, addSender, message, send } from '#tests/support/sending.ts'

const right = { receivedOn: '2026-03-02', applicant: 'Dupont, Marie', municipality: 'Rochemont' }

test('a request that comes in stands in the register at once, as it came (OL art. 58 §1)', async () => {
  await using office = await openOffice()
  await addSender(office.office)
  await addKey(office.office)
  const ana = await office.colleague('Ana')
  const asked = { need: { aidTypes: { value: ['RIS', 'un vélo'], origin: 'declared' as const } } }
  const sent = message({ ...asked, technical: { submittedAt: '2026-02-28T20:00:00Z' } })
  const { body: takenIn } = await send(office, sent)

  const { body } = await ana.ask(register.list, {})

  expect(body).toMatchObject({
    total: 1,
    before: null,
    after: null,
    lines: [
      {
        number: takenIn.number,
        requestId: takenIn.requestId,
        submittedAt: '2026-02-28T20:00:00.000Z',
        receivedOn: '2026-03-02',
        enteredAt: '2026-03-02T11:00:00.000Z',
        asked: ['RIS', 'un vélo'],
        channel: 'cpasOnline',
        corrects: null,
        correctedBy: null,
      },
    ],
  })
})

test('a correction is a line of its own, with the next number; the line and the request stay as they were', async () => {
  await using office = await openOffice()
  const ria = await office.colleague('Ria', { roles: ['reception'] })
  const ana = await office.colleague('Ana')
  const first = await office.request({ applicant: 'Dupond, Marie' })
  await office.request()

  const body = { ...right, corrects: first.number, correction: 'Le nom s’écrit avec un t.' }
  const answer = await ria.ask(register.correct, { body })
  expect(answer).toMatchObject({ status: 200, body: { number: '2026/0003' } })

  const { body: page } = await ana.ask(register.list, { query: { number: '2026/1' } })
  expect(page.lines).toMatchObject([
    {
      number: '2026/0003',
      applicant: 'Dupont, Marie',
      corrects: '2026/0001',
      correction: 'Le nom s’écrit avec un t.',
      enteredBy: 'Ria',
    },
    { number: '2026/0001', applicant: 'Dupond, Marie', corrects: null, correctedBy: '2026/0003' },
  ])
  const { body: shown } = await ana.ask(requests.read, { params: { requestId: first.id } })
  expect(shown.request).toMatchObject({ applicant: 'Dupond, Marie', version: 1 })
  const acts = (await office.journal()).filter(({ act }) => act === 'registerCorrected')
  expect(acts).toMatchObject([
    { actorId: 'Ria', requestId: first.id, details: { line: '2026/0003', corrects: '2026/0001' } },
  ])
})

test('the request after a correction takes the number after it', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { number: corrects } = await office.request()
  await ana.ask(register.correct, { body: { ...right, corrects, correction: 'erreur' } })
  expect((await office.request()).number).toBe('2026/0003')
})

test('of two who correct the same line at once, one is told that it is already corrected', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { number: corrects } = await office.request()
  const body = { ...right, corrects, correction: 'erreur' }

  const answers = await Promise.all([ana, bram].map((one) => one.ask(register.correct, { body })))

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body.refusal).toBe('register-line-already-corrected')
  const again = await ana.ask(register.correct, { body: { ...body, corrects: '2026/0002' } })
  expect(again.status).toBe(200)
})

test.each([
  ['correction', { correction: '  ' }],
  ['applicant', { applicant: '' }],
  ['receivedOn', { receivedOn: '2026-13-01' }],
  ['receivedOn', { receivedOn: '2026-03-09' }],
])('a correction with a wrong %s is refused at that field, and takes no number', async (field, wrong) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { number: corrects } = await office.request()

  const answer = await ana.ask(register.correct, { body: { ...right, corrects, correction: 'erreur', ...wrong } })

  expect(answer.status).toBe(422)
  expect(answer.body.errors).toMatchObject([{ path: field }])
  expect((await office.request()).number).toBe('2026/0002')
})

test('the desk reads the register without what was asked', async () => {
  await using office = await openOffice()
  const ria = await office.colleague('Ria', { roles: ['reception'] })
  await office.request({ answers: { need: { aidTypes: { value: ['MED'], origin: 'declared' } } } })

  expect((await ria.ask(register.list, {})).body.lines[0]).not.toHaveProperty('asked')
  const { body } = await ria.ask(register.csv, {})
  expect(new TextDecoder().decode(body)).not.toContain('médicaux')
})

test('the register is read from its end, page by page, there and back, and no line is met twice', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  for (let number = 0; number < 120; number++) await office.request()

  const newest = (await ana.ask(register.list, {})).body
  expect([newest.lines.length, newest.total, newest.after]).toEqual([50, 120, null])
  const middle = (await ana.ask(register.list, { query: { before: newest.before } })).body
  const oldest = (await ana.ask(register.list, { query: { before: middle.before } })).body
  expect(oldest.before).toBeNull()
  const numbers = [newest, middle, oldest].flatMap(({ lines }) => lines.map(({ number }: { number: string }) => number))
  expect(numbers).toEqual([...new Set(numbers)].sort().reverse())
  expect(numbers).toHaveLength(120)
  expect((await ana.ask(register.list, { query: { after: oldest.after } })).body.lines).toEqual(middle.lines)
})

test('a period holds the lines received in it, whenever they were entered, in the order of the register', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  for (const receivedOn of ['2026-02-02', '2026-03-02', '2026-02-03', '2026-02-28'])
    await office.request({ receivedOn })

  const { body } = await ana.ask(register.list, { query: { from: '2026-02-01', to: '2026-02-27' } })

  expect(body.total).toBe(2)
  expect(body.lines.map(({ number }: { number: string }) => number)).toEqual(['2026/0003', '2026/0001'])
})

test('a number that nothing has, or that is none, finds nothing', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await office.request()
  for (const number of ['2026/0002', '1999/1', 'Dupont', ''])
    expect((await ana.ask(register.list, { query: { number } })).body).toMatchObject({ lines: [], total: 0 })
})
