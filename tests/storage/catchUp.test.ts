import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { listHints } from '#server/hints/storage.ts'
import { startCatchingUp } from '#server/intake/catchingUp.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { hints } from '#shared/hints/contract.ts'
import { persons } from '#shared/persons/contract.ts'
import { search } from '#shared/search/contract.ts'
import { makeEarlierFile } from '#tests/support/earlierOffice.ts'
import { openOffice } from '#tests/support/office.ts'

const declared = <Value>(value: Value) => ({ value, origin: 'declared' as const })

const answersOf = (story: string) => ({
  identity: {
    familyName: declared('Élodie Œuvrard'),
    givenNames: declared('Marie'),
    birthDate: declared('1980-05-17'),
  },
  need: { story: declared(story) },
})

const idOf = (turn: number) => `00000000-0000-7000-8000-${String(turn).padStart(12, '0')}`

/** So many requests of the version before, the newest first, as it kept them. */
const kept = (wanted: number) =>
  Array.from({ length: wanted }, (_, index) => wanted - index).flatMap((turn) => {
    const id = idOf(turn)
    const answers = answersOf('Ma chaudière est en panne.')
    const request = {
      id,
      register_order: 2_026_000_000 + turn,
      number: `2026/${String(turn).padStart(4, '0')}`,
      acknowledgement_number: `A-${turn}`,
      applicant: 'Élodie Œuvrard, Marie',
      language: 'fr',
      channel: 'cpasOnline',
      submitted_at: '2026-02-02T09:00:00.000Z',
      received_on: '2026-02-02',
      decide_by: '2026-03-04',
      due_on: '2026-03-04',
      decide_by_term: 'decideIntegration',
      stage: 'received',
      urgency: 'normal',
      urgency_rank: 2,
      aid_types: ' RIS ',
    }
    return [
      ['aid_requests', request],
      ['request_answers', { request_id: id, answers: JSON.stringify(answers) }],
      ['journal', entry(id, { act: 'received', at: '2026-02-02T09:00:00.000Z', actor_id: null })],
    ] as const
  })

const entry = (requestId: string, told: { act: string; at: string; actor_id: string | null }) => ({
  id: `${requestId}-${told.act}`,
  request_id: requestId,
  details: '{}',
  ...told,
})

const officeOf = (wanted: number, more: readonly (readonly [string, object])[] = []) =>
  openOffice({ makeFile: (file) => makeEarlierFile(file, 3, [...kept(wanted), ...more]) })

const requestsOf = ({ office }: Awaited<ReturnType<typeof officeOf>>) =>
  office.store.read.select().from(aidRequests).orderBy(asc(aidRequests.registerOrder))

test('an office of the version before opens, with the day on which somebody last worked on each request', async () => {
  const triaged = entry(idOf(2), { act: 'triaged', at: '2026-02-05T10:00:00.000Z', actor_id: 'ana' })
  await using office = await officeOf(2, [['journal', triaged]])
  expect((await requestsOf(office)).map(({ touchedOn }) => touchedOn)).toEqual(['2026-02-02', '2026-02-05'])
})

test('what it knew becomes findable after the start, the oldest first, and the journal does not tell of it', async () => {
  await using office = await officeOf(25)
  const told = (await office.journal()).length
  await startCatchingUp(office.office).done
  const requests = await requestsOf(office)
  expect(requests).toHaveLength(25)
  for (const request of requests) expect(request).toMatchObject({ applicantOrder: 'elodie oeuvrard marie', version: 1 })
  expect(requests.map(({ hints }) => hints.includes('filedAgain'))).toEqual([false, ...Array(24).fill(true)])
  const leads = await listHints(office.office.store.read, idOf(3))
  expect(leads.map(({ evidence }) => evidence)).toEqual([{ number: '2026/0002', requestId: idOf(2) }])
  expect(await office.journal()).toHaveLength(told)
  expect(office.news).toEqual([])
})

test('a request that arrives before its turn is compared with those that are still to be done, and its page is told', async () => {
  await using office = await officeOf(25)
  const ana = await office.colleague('Ana')
  const { identity } = answersOf('')
  const arrived = await office.request({ answers: { identity } })
  const stranger = await office.request({
    answers: { identity: { ...identity, familyName: declared('Vandenberghe') } },
  })
  const params = { requestId: arrived.id }
  const noticed = async () =>
    (await ana.ask(hints.list, { params })).body.hints.map(({ kind, evidence }) => [kind, evidence])
  expect(await noticed()).toEqual([])

  await startCatchingUp(office.office).done

  expect(await noticed()).toEqual([['filedAgain', { number: '2026/0025', requestId: idOf(25) }]])
  const { body } = await ana.ask(persons.alike, { params })
  expect(body.open.map(({ number }) => number)).toContain('2026/0001')
  const requests = await requestsOf(office)
  expect(requests.find(({ id }) => id === arrived.id)).toMatchObject({ hints: ['filedAgain'], version: 1 })
  expect(requests.find(({ id }) => id === stranger.id)?.hints).toEqual([])
  expect(new Set(office.news.map(({ id }) => id))).toEqual(new Set([arrived.id]))
})

test('it stops with grace, and the next start goes on where it ended', async () => {
  await using office = await officeOf(25)
  await startCatchingUp(office.office).stop()
  const isKnown = ({ applicantOrder }: { readonly applicantOrder: string }) => applicantOrder !== ''
  expect((await requestsOf(office)).map(isKnown)).toEqual(Array.from({ length: 25 }, (_, turn) => turn < 10))
  await startCatchingUp(office.office).done
  expect((await requestsOf(office)).every(isKnown)).toBe(true)
})

test('then it is found by what was told, and by what a colleague noted', async () => {
  const ana = {
    id: 'ana',
    name: 'Ana',
    sign_in_name: 'ana',
    password_hash: '',
    roles: ' socialWorker ',
    language: 'fr',
  }
  const note = { id: 'n', request_id: idOf(1), author_id: 'ana', written_at: '2026-02-03T09:00:00.000Z' }
  const noted = [
    ['workers', ana],
    ['notes', { ...note, text: 'Le ramoneur vient jeudi.' }],
  ] as const
  await using office = await officeOf(3, noted)
  const bram = await office.colleague('Bram')
  const find = async (words: string) =>
    (await bram.ask(search.find, { body: { words } })).body.requests.map(({ number }) => number.text)

  expect(await find('ramoneur')).toEqual([])
  await startCatchingUp(office.office).done
  expect(await find('ramoneur')).toEqual(['2026/0001'])
  expect(await find('chaudière')).toHaveLength(3)
  expect(await find('oeuvrard')).toHaveLength(3)
})
