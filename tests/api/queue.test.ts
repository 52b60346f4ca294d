import { expect, test } from 'vitest'
import { type ListedRequest, queue } from '#shared/queue/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'

const applicants = (listed: { readonly body: { readonly requests: readonly Pick<ListedRequest, 'applicant'>[] } }) =>
  listed.body.requests.map(({ applicant }) => applicant).join(' ')

/** One request in each place, seen by Ana on 2 March. */
async function busyOffice() {
  const office = await openOffice()
  const ana = await office.colleague('Ana')
  await office.colleague('Bram')
  const later = { decideBy: '2026-03-20' }
  await office.request({ applicant: 'New', decideBy: '2026-03-30', municipality: 'Wavre', aidTypes: ['RIS', 'RENT'] })
  await office.request({ applicant: 'Late', decideBy: '2026-02-27', municipality: null, receivedOn: '2026-01-28' })
  await office.request({ applicant: 'begun', holderId: 'Bram', decideBy: '2026-03-25', municipality: 'Arlon' })
  await office.request({ applicant: 'Free', stage: 'triaged', urgency: 'urgent', urgencyRank: 0, ...later })
  await office.request({ applicant: 'Back', stage: 'inquiry', language: 'de', decideBy: '2026-03-10' })
  await office.request({ applicant: 'Own', stage: 'contact', holderId: 'Ana', decideBy: '2026-03-12' })
  await office.request({ applicant: 'Told', stage: 'decided', holderId: 'Ana', decidedOn: '2026-02-20' })
  await office.request({ applicant: 'Old', stage: 'closed', holderId: 'Ana', closedOn: '2026-01-10' })
  await office.request({ applicant: 'Older', stage: 'closed', closedOn: '2025-12-10' })
  return { office, ana }
}

test.each([
  ['toTriage', 'Late begun New'],
  ['toTakeOn', 'Back Free'],
  ['mine', 'Told Own'],
  ['everyones', 'Late Told Back Own Free begun New'],
  ['closed', 'Old Older'],
] as const)('the list %s shows %s: the nearest due day first, the latest closed first', async (list, expected) => {
  const { office, ana } = await busyOffice()
  await using _ = office

  const answer = await ana.ask(queue.list, { query: { list } })

  expect(applicants(answer)).toBe(expected)
  expect(answer.body.total).toBe(expected.split(' ').length)
  expect(answer.body.counts).toEqual({
    toTriage: 3,
    toTakeOn: 2,
    mine: 2,
    everyones: 7,
    unacknowledged: 0,
    closed: 2,
    unreadable: 0,
  })
  expect((await ana.ask(queue.counts, {})).body).toEqual(answer.body.counts)
})

test('what is not acknowledged yet is one list for everyone, the desk too: in any stage, the oldest first', async () => {
  await using office = await openOffice()
  const nora = await office.colleague('Nora', { roles: ['reception'] })
  await office.request({ applicant: 'Given' })
  await office.request({ applicant: 'Today', facts: {} })
  await office.request({ applicant: 'Held', facts: {}, stage: 'inquiry', holderId: 'Nora', receivedOn: '2026-02-20' })
  await office.request({ applicant: 'Closed', facts: {}, stage: 'closed', receivedOn: '2026-02-10' })

  const answer = await nora.ask(queue.list, { query: { list: 'unacknowledged' } })

  expect(applicants(answer)).toBe('Closed Held Today')
  expect(answer.body).toMatchObject({ total: 3, counts: { unacknowledged: 3 } })
})

test.each([
  [{ overdue: 'yes' }, 'Late Told'],
  [{ holder: 'nobody' }, 'Late Back Free New'],
  [{ holder: 'Bram' }, 'begun'],
  [{ stage: 'inquiry' }, 'Back'],
  [{ aidType: 'RENT' }, 'New'],
  [{ language: 'de' }, 'Back'],
  [{ urgency: 'urgent' }, 'Free'],
  [{ to: '2026-01-28' }, 'Late'],
  [{ from: '2026-02-18', stage: 'triaged' }, 'Free'],
  [{ sort: 'applicant' }, 'Back begun Free Late New Own Told'],
  [{ sort: 'number', direction: 'desc' }, 'Told Own Back Free begun Late New'],
  [{ sort: 'urgency' }, 'Free Late Told Back Own begun New'],
  [{ sort: 'stage' }, 'Late begun New Free Own Back Told'],
  [{ sort: 'municipality', stage: 'received' }, 'begun New Late'],
] as const)('everyone’s list with %j shows %s', async (view, expected) => {
  const { office, ana } = await busyOffice()
  await using _ = office

  const answer = await ana.ask(queue.list, { query: { list: 'everyones', ...view } })

  expect(applicants(answer)).toBe(expected)
  expect(answer.body.total).toBe(expected.split(' ').length)
})

test('pages follow each other without a gap or a double, also where many are due on one day', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  for (let index = 0; index < 120; index++) await office.request()

  const pages = [1, 2, 3].map((page) => ana.ask(queue.list, { query: { page } }))
  const ids = (await Promise.all(pages)).flatMap(({ body }) => body.requests.map(({ id }) => id))

  expect(ids).toHaveLength(120)
  expect(new Set(ids).size).toBe(120)
})

test('the counts follow a claim', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'triaged' })

  await ana.ask(requests.claim, { params: { requestId: id }, version: 1 })

  const { body } = await ana.ask(queue.counts, {})
  expect(body).toMatchObject({ toTriage: 0, toTakeOn: 0, mine: 1, everyones: 1 })
})

test('the desk cannot find out what is asked by filtering for it', async () => {
  await using office = await openOffice()
  const rita = await office.colleague('Rita', { roles: ['reception'] })
  await office.request({ aidTypes: ['MED'] })

  const answer = await rita.ask(queue.list, { query: { aidType: 'MED' } })

  expect(answer).toMatchObject({ status: 403, body: { refusal: 'permission-missing' } })
})

test.each([{ list: 'all' }, { page: 0 }, { pageSize: 5_000 }, { sort: 'story' }, { from: 'yesterday' }])(
  'a view that does not exist is refused: %j',
  async (query) => {
    await using office = await openOffice()
    const ana = await office.colleague('Ana')
    const address = `${office.url}/api/queue?${new URLSearchParams(Object.entries(query).map(([k, v]) => [k, `${v}`]))}`

    const answer = await fetch(address, { headers: { cookie: ana.cookie } })

    expect(answer.status).toBe(422)
  },
)
