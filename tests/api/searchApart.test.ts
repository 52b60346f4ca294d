import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { indexDue, startIndexing } from '#server/indexing/keepingUp.ts'
import { listDue } from '#server/indexing/storage.ts'
import { indexTogether } from '#server/indexing/together.ts'
import { searchApart } from '#server/search/searcher.ts'
import { notes } from '#shared/notes/contract.ts'
import { openOffice } from '#tests/support/office.ts'
import { finds, requestOf, said } from '#tests/support/searching.ts'

test('in a thread of its own the search finds at once what was filed and noted a moment ago, and what may be read alone', async () => {
  await using office = await openOffice({ searcher: searchApart })
  const ana = await office.colleague('Ana')
  const desk = await office.colleague('Dora', { roles: ['reception'] })
  const { id, version } = await requestOf(office, 'Dupont, Marie', { need: { story: said('expulsion') } })
  await ana.ask(notes.write, { params: { requestId: id }, version, body: { text: 'Chaudière en panne.' } })

  expect(await finds(ana, 'dupont')).toEqual(['Dupont, Marie'])
  expect(await finds(ana, 'expulsion')).toEqual(['Dupont, Marie'])
  expect(await finds(ana, 'chaudiere')).toEqual(['Dupont, Marie'])
  expect(await finds(desk, 'dupont')).toEqual(['Dupont, Marie'])
  expect(await finds(desk, 'expulsion')).toEqual([])
})

test('twenty who search at once each get their own answer', async () => {
  await using office = await openOffice({ searcher: searchApart })
  const ana = await office.colleague('Ana')
  const names = Array.from({ length: 20 }, (_, turn) => `Dupont${String.fromCharCode(97 + turn).repeat(3)}`)
  for (const name of names) await requestOf(office, `${name}, Marie`)
  expect(await Promise.all(names.map((name) => finds(ana, name)))).toEqual(names.map((name) => [`${name}, Marie`]))
})

test('a thread that fails is said to whoever asked, and replaced at the next search', async () => {
  await using office = await openOffice()
  await requestOf(office, 'Dupont, Marie')
  await indexDue(office.office)
  const worker = { id: 'Ana', name: 'Ana', roles: ['socialWorker'] } as const
  const asking = { worker, typed: 'dupont', today: '2026-03-02' } as const
  const file = join(office.folder, 'copy.db')
  const searcher = searchApart(file)
  const asked = [searcher.find(asking), searcher.find(asking)]
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])

  const database = new Sqlite(join(office.folder, 'office.db'))
  database.exec(`vacuum into '${file}'`)
  database.close()
  expect((await searcher.find(asking)).requests).toHaveLength(1)
  await searcher.close()
  await expect(searcher.find(asking)).rejects.toThrow('closed')
})

test('a portion that has not begun serves all who ask for it, and one that has begun nobody who comes later', async () => {
  await using office = await openOffice()
  const { store } = office.office
  await requestOf(office, 'Dupont, Marie')
  const first = indexTogether(office.office)
  expect(indexTogether(office.office)).toBe(first)
  expect(await first).toBe(false)
  expect(await listDue(store.read, 100)).toEqual([])
  await requestOf(office, 'Dupond, Ali')
  const second = indexTogether(office.office)
  expect(second).not.toBe(first)
  await second
  expect(await listDue(store.read, 100)).toEqual([])
})

test('what is due when the program ends is made findable by the next start, forty together', async () => {
  await using office = await openOffice()
  for (let turn = 0; turn < 40; turn++) await requestOf(office, `Dupont${turn}, Marie`)
  const { store } = office.office
  expect(await listDue(store.read, 100)).toHaveLength(40)
  const indexing = startIndexing(office.office)
  await indexing.done
  expect(await listDue(store.read, 100)).toEqual([])
  await requestOf(office, 'Dupont40, Marie')
  office.office.live.publish({ type: 'request', id: '00000000-0000-7000-8000-000000000000', version: 1 })
  await expect.poll(() => listDue(store.read, 100)).toEqual([])
  await indexing.stop()
})

/** Different words of thirty letters, none of them twice in a row. */
function longWord(turn: number): string {
  const letters = 'bcdfghjklmnpqrstv'
  const letter = (place: number) => letters[(turn + place * (1 + (Math.floor(turn / 17) % 16))) % 17]
  return Array.from({ length: 29 }, (_, place) => letter(place)).join('') + 'wxz'[Math.floor(turn / 272)]
}

test('a portion of applicants with the longest names that a form takes is made findable, also with a wrong letter', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const nine = (first: number) => Array.from({ length: 9 }, (_, word) => longWord(first + word)).join(' ')
  for (let turn = 0; turn < 32; turn++) await requestOf(office, `${nine(turn * 18)}, ${nine(turn * 18 + 9)}`)
  await indexDue(office.office)
  expect(await listDue(office.office.store.read, 100)).toEqual([])
  expect(await finds(ana, longWord(100).replace('b', 'w'))).toHaveLength(1)
})
