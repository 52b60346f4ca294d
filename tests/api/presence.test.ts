import { expect, onTestFinished, test, vi } from 'vitest'
import { office as officeContract } from '#shared/office/contract.ts'
import { presence } from '#shared/presence/contract.ts'
import { session } from '#shared/session/contract.ts'
import { listen } from '#tests/support/listening.ts'
import { type Colleague, openOffice } from '#tests/support/office.ts'

const pageOf = (number: number) => number.toString(16).padStart(32, '0')

const open = (colleague: Colleague, requestId: string, { page = 1, writing = false } = {}) =>
  colleague.ask(presence.here, { params: { requestId }, body: { visit: pageOf(page), writing } })

const seenBy = async (colleague: Colleague, requestId: string) =>
  (await colleague.ask(presence.show, { params: { requestId } })).body.colleagues.map(({ name, writing }) =>
    writing ? `${name} writes` : name,
  )

test('who has a request open sees who else has, and who writes, but not themselves, and a colleague with two tabs once', async () => {
  await using office = await openOffice()
  const [ana, bram, cleo] = [
    await office.colleague('Ana'),
    await office.colleague('Bram'),
    await office.colleague('Cléo', { roles: ['president'] }),
  ]
  const { id } = await office.request()
  const other = await office.request()

  await open(ana, id)
  await open(bram, id)
  await open(bram, id, { page: 2, writing: true })
  await open(cleo, id)
  await open(cleo, other.id, { page: 2 })

  expect(await seenBy(ana, id)).toEqual(['Bram writes', 'Cléo'])
  expect(await seenBy(bram, id)).toEqual(['Ana', 'Cléo'])
  expect(await seenBy(bram, other.id)).toEqual(['Cléo'])
  expect(await office.journal()).toEqual([])
})

/** What a colleague's list is told, by the applicant's request. */
const seenInListBy = async (colleague: Colleague) => {
  const { requests } = (await colleague.ask(presence.list, {})).body
  return new Map(
    requests.map(({ id, colleagues }) => [
      id,
      colleagues.map(({ name, writing }) => (writing ? `${name} writes` : name)),
    ]),
  )
}

test('a list asks once which of its requests colleagues have open, and is not told of the asker’s own pages', async () => {
  await using office = await openOffice()
  const [ana, bram, cleo] = [
    await office.colleague('Ana'),
    await office.colleague('Bram'),
    await office.colleague('Cléo', { roles: ['president'] }),
  ]
  const [one, other, own] = [await office.request(), await office.request(), await office.request()]

  await open(ana, own.id)
  await open(ana, one.id, { page: 2 })
  await open(bram, one.id)
  await open(cleo, one.id, { writing: true })
  await open(cleo, other.id, { page: 2 })

  expect(await seenInListBy(ana)).toEqual(
    new Map([
      [one.id, ['Cléo writes', 'Bram']],
      [other.id, ['Cléo']],
    ]),
  )
  await cleo.ask(presence.leave, { params: { requestId: other.id }, body: { visit: pageOf(2) } })
  expect([...(await seenInListBy(ana)).keys()]).toEqual([one.id])
})

test('pages are told when somebody comes, begins or stops writing, and goes, and of nothing in between', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id } = await office.request()
  const page = await listen(office.url, bram.cookie)

  await open(ana, id)
  await open(ana, id)
  await open(ana, id, { writing: true })
  await open(ana, id, { writing: true })
  await open(ana, id)
  await ana.ask(presence.leave, { params: { requestId: id }, body: { visit: pageOf(1) } })
  await ana.ask(presence.leave, { params: { requestId: id }, body: { visit: pageOf(1) } })

  expect(await page.hears(4)).toEqual(Array(4).fill({ type: 'presence', id, version: 0 }))
  office.office.live.publish({ type: 'office', id: 'end', version: 0 })
  expect((await page.hears(5)).at(4)).toMatchObject({ id: 'end' })
  page.close()
})

test('the desk neither tells nor is told', async () => {
  await using office = await openOffice()
  const [ana, rita] = [await office.colleague('Ana'), await office.colleague('Rita', { roles: ['reception'] })]
  const { id } = await office.request()
  const page = await listen(office.url, rita.cookie)

  expect((await open(rita, id)).status).toBe(403)
  expect((await rita.ask(presence.show, { params: { requestId: id } })).status).toBe(403)
  await open(ana, id)
  expect(await rita.ask(presence.list, {})).toMatchObject({ status: 403, body: { refusal: 'permission-missing' } })
  office.office.live.publish({ type: 'office', id: 'end', version: 0 })
  expect(await page.hears(1)).toMatchObject([{ id: 'end' }])
  page.close()
})

test('a page that is heard of no more is gone within half a minute, and the others are told', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  await using office = await openOffice({ now: '2026-03-02T11:00:00.000Z' })
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id } = await office.request()
  await open(ana, id)
  await open(bram, id)

  office.setClock('2026-03-02T11:00:20.000Z')
  await open(bram, id)
  office.setClock('2026-03-02T11:00:25.000Z')
  vi.advanceTimersByTime(25_000)
  expect(await seenBy(bram, id)).toEqual(['Ana'])
  expect(await seenInListBy(bram)).toEqual(new Map([[id, ['Ana']]]))
  const told = office.news.length

  office.setClock('2026-03-02T11:00:30.000Z')
  vi.advanceTimersByTime(5_000)
  expect(office.news.slice(told)).toEqual([{ type: 'presence', id, version: 0 }])
  expect(await seenBy(bram, id)).toEqual([])
  expect(await seenInListBy(bram)).toEqual(new Map())
  expect(await seenBy(ana, id)).toEqual(['Bram'])
})

test('who signs out, leaves the office or may no longer read requests is gone at once', async () => {
  await using office = await openOffice()
  const admin = await office.colleague('Admin', { roles: ['administrator'] })
  const people = await Promise.all(['Ana', 'Bram', 'Cléo', 'Dries'].map((name) => office.colleague(name)))
  const [ana, bram, cleo, dries] = people
  if (!ana || !bram || !cleo || !dries) throw new Error('four colleagues were made')
  const { id } = await office.request()
  for (const colleague of people) await open(colleague, id)

  await bram.ask(session.signOut, {})
  await expect.poll(() => seenBy(ana, id)).toEqual(['Cléo', 'Dries'])
  const left = { name: 'Cléo', roles: ['socialWorker' as const], active: false }
  await admin.ask(officeContract.changeColleague, { params: { workerId: 'Cléo' }, body: left })
  await expect.poll(() => seenBy(ana, id)).toEqual(['Dries'])
  const less = { name: 'Dries', roles: ['reception' as const], active: true }
  await admin.ask(officeContract.changeColleague, { params: { workerId: 'Dries' }, body: less })
  await expect.poll(() => seenBy(ana, id)).toEqual([])
})

test('nobody fills the memory: the seventh page of a colleague takes the place of the first', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const kept = []
  for (let page = 1; page <= 7; page++) {
    const { id } = await office.request()
    kept.push(id)
    await open(ana, id, { page })
  }
  const seen = []
  for (const id of kept) seen.push((await seenBy(bram, id)).length)
  expect(seen).toEqual([0, 1, 1, 1, 1, 1, 1])
})

test('a thousand pages are kept at most: those that were heard of longest ago make room', async () => {
  await using office = await openOffice()
  const pages = [1, 2, 3, 4, 5, 6]
  const ids: string[] = []
  for (const _ of pages) ids.push((await office.request()).id)
  const observer = await office.colleague('Observer')
  const openAll = async (colleague: Colleague) => {
    for (const page of pages) await open(colleague, ids[page - 1] ?? '', { page })
  }
  await openAll(await office.colleague('First'))
  const others = await Promise.all(Array.from({ length: 166 }, (_, number) => office.colleague(`Colleague ${number}`)))
  await Promise.all(others.map(openAll))

  const seen = await seenInListBy(observer)

  expect([...seen.values()].flat()).toHaveLength(1_000)
  expect(ids.map((id) => seen.get(id)?.includes('First'))).toEqual([false, false, true, true, true, true])
})

test('nobody says of a colleague’s page that it has left, and a page that went on to another request has left the first', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const [one, other] = [await office.request(), await office.request()]
  await open(ana, one.id)
  await bram.ask(presence.leave, { params: { requestId: one.id }, body: { visit: pageOf(1) } })
  expect(await seenBy(bram, one.id)).toEqual(['Ana'])

  await open(ana, other.id)
  await ana.ask(presence.leave, { params: { requestId: one.id }, body: { visit: pageOf(1) } })
  expect([await seenBy(bram, one.id), await seenBy(bram, other.id)]).toEqual([[], ['Ana']])
})

test('a request that is not there has no visitors', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const requestId = office.newId()
  expect((await open(ana, requestId)).status).toBe(404)
  expect((await ana.ask(presence.show, { params: { requestId } })).status).toBe(404)
})

test('a session that has ended is present nowhere', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request()
  office.setClock('2026-03-02T11:31:00.000Z')
  expect((await open(ana, id)).status).toBe(401)
})
