import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { notes } from '#shared/notes/contract.ts'
import { office as officeContract } from '#shared/office/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { session } from '#shared/session/contract.ts'
import { listen } from '#tests/support/listening.ts'
import { openOffice } from '#tests/support/office.ts'

test('an open page hears of a colleague’s claim: a type, an id, a version and nothing else', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id } = await office.request({ stage: 'triaged' })
  const page = await listen(office.url, bram.cookie)
  expect(page).toMatchObject({ status: 200, type: 'text/event-stream; charset=utf-8' })

  await ana.ask(requests.claim, { params: { requestId: id }, version: 1 })

  expect(await page.hears(1)).toEqual([{ type: 'request', id, version: 2 }])
  page.close()
})

test('nobody listens without a session', async () => {
  await using office = await openOffice()
  const page = await listen(office.url, '')
  expect(page.status).toBe(401)
})

test('each hears what they may look at: the desk of requests and of no note, the officer for data protection of neither', async () => {
  await using office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  const rita = await office.colleague('Rita', { roles: ['reception'] })
  const dora = await office.colleague('Dora', { roles: ['dpo'] })
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'triaged' })
  const pages = await Promise.all([rita, dora, ana].map(({ cookie }) => listen(office.url, cookie)))

  await lea.ask(requests.assign, { params: { requestId: id }, version: 1, body: { workerId: 'Ana' } })
  await lea.ask(notes.write, { params: { requestId: id }, version: 2, body: { text: 'vu' } })
  office.office.live.publish({ type: 'unreadable', id: 'message', version: 0 })
  const last = { type: 'office', id: 'end', version: 0 } as const
  office.office.live.publish(last)

  const heard = await Promise.all(
    pages.map(async (page) => {
      for (let count = 1; page.heard.at(-1)?.id !== 'end'; count++) await page.hears(count)
      return page.heard.map(({ type }) => type)
    }),
  )
  expect(heard).toEqual([['request', 'office'], ['office'], ['request', 'notice', 'note', 'unreadable', 'office']])
  for (const page of pages) page.close()
})

test('the stream ends when its worker signs out', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const [hers, his] = [await listen(office.url, ana.cookie), await listen(office.url, bram.cookie)]

  await ana.ask(session.signOut, {})

  await hers.ended
  expect(hers.heard).toEqual([])
  expect(await his.hears(1)).toMatchObject([{ type: 'office' }])
  his.close()
})

test('the stream of a colleague who has left ends, and one who may see less hears less at once', async () => {
  await using office = await openOffice()
  const admin = await office.colleague('Admin', { roles: ['administrator'] })
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const [hers, his] = [await listen(office.url, ana.cookie), await listen(office.url, bram.cookie)]

  const left = { name: 'Ana', roles: ['socialWorker' as const], active: false }
  await admin.ask(officeContract.changeColleague, { params: { workerId: 'Ana' }, body: left })
  const less = { name: 'Bram', roles: ['dpo' as const], active: true }
  await admin.ask(officeContract.changeColleague, { params: { workerId: 'Bram' }, body: less })
  await hers.ended
  await his.hears(2)
  office.office.live.publish({ type: 'request', id: 'any', version: 1 })
  office.office.live.publish({ type: 'office', id: 'any', version: 0 })

  expect((await his.hears(3)).map(({ type }) => type)).toEqual(['office', 'office', 'office'])
  his.close()
})

test('listening does not keep a session alive', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const page = await listen(office.url, ana.cookie)

  for (const instant of ['2026-03-02T11:20:00.000Z', '2026-03-02T11:31:00.000Z']) {
    office.setClock(instant)
    office.office.live.publish({ type: 'office', id: 'any', version: 0 })
    await Promise.race([page.hears(1), page.ended])
  }

  await page.ended
  expect(page.heard).toHaveLength(1)
})

test('a session that ends while nothing happens ends its stream within a quarter of a minute', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const page = await listen(office.url, ana.cookie)

  vi.advanceTimersByTime(15_000)
  office.office.live.publish({ type: 'request', id: 'any', version: 1 })
  expect(await page.hears(1)).toHaveLength(1)

  office.setClock('2026-03-02T11:30:01.000Z')
  vi.advanceTimersByTime(15_000)
  await page.ended
})

test('a seventh page of one worker ends the oldest, and only that one', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const pages = []
  for (let count = 0; count < 7; count++) pages.push(await listen(office.url, ana.cookie))

  await pages[0]?.ended
  office.office.live.publish({ type: 'request', id: 'any', version: 1 })

  for (const page of pages.slice(1)) {
    expect(await page.hears(1)).toHaveLength(1)
    page.close()
  }
})

test('a page that does not read is cut off before it fills the memory', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { hostname, port } = new URL(office.url)
  const deaf = connect({ host: hostname, port: Number(port) })
  deaf.write(`GET /api/live HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncookie: ${ana.cookie}\r\n\r\n`)
  await once(deaf, 'data')
  deaf.pause()

  const cut = once(deaf, 'close')
  for (let count = 0; count < 200_000; count++) {
    office.office.live.publish({ type: 'request', id: 'x'.repeat(36), version: count })
    if (count % 1_000 === 0) await new Promise(setImmediate)
  }
  deaf.on('error', () => {}).resume()
  await cut
  expect(deaf.destroyed).toBe(true)
})
