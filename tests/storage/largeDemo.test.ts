import { hash } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { asc, eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { fillLarge } from '#server/demo/large.ts'
import { aidRequests, registerYears, requestAnswers, tallies } from '#server/storage/tables/aidRequests.ts'
import { proposals } from '#server/storage/tables/committee.ts'
import { promises } from '#server/storage/tables/contacts.ts'
import { journal, notes } from '#server/storage/tables/journal.ts'
import { hints } from '#server/storage/tables/labels.ts'
import { messages } from '#server/storage/tables/messages.ts'
import { workers } from '#server/storage/tables/people.ts'
import { requestKeys } from '#server/storage/tables/persons.ts'
import { registerLines } from '#server/storage/tables/register.ts'
import { nameSpellings } from '#server/storage/tables/search.ts'
import { isClosedDay } from '#shared/calendar/closedDays.ts'
import { nextDue, noTermRuns } from '#shared/clocks/nextDue.ts'
import { defaultTerms } from '#shared/clocks/terms.ts'
import { filed } from '#shared/intake/filing.ts'
import { applicantOf } from '#shared/persons/applicant.ts'
import { keysOf } from '#shared/persons/keysOf.ts'
import { nameOrder } from '#shared/search/folding.ts'
import { forgivenNames, indexedWords } from '#shared/search/indexedWords.ts'
import { openOffice } from '../support/office.ts'

const today = '2026-03-02'
const box = await openOffice({ setUpCode: 'code' })
await fillLarge(box.office.store, { requests: 2_000, open: 210, today })
afterAll(() => box[Symbol.asyncDispose]())

const db = box.office.store.read
const requests = await db.select().from(aidRequests).orderBy(asc(aidRequests.registerOrder))

test('a large office has as many requests as asked, and as many of them open', () => {
  expect(requests).toHaveLength(2_000)
  expect(requests.filter(({ stage }) => stage !== 'closed')).toHaveLength(210)
})

test('its register runs through the years without a gap, in the order in which the requests came', async () => {
  expect(requests.map(({ submittedAt }) => submittedAt)).toEqual(requests.map(({ submittedAt }) => submittedAt).sort())
  const years = Map.groupBy(requests, ({ number }) => number.slice(0, 4))
  expect(years.size).toBeGreaterThanOrEqual(10)
  for (const [year, ofYear] of years)
    expect(ofYear.map(({ number }) => number)).toEqual(
      ofYear.map((_, index) => `${year}/${String(index + 1).padStart(4, '0')}`),
    )
  const kept = (await db.select().from(registerYears)).map(({ year, last }) => [String(year), last])
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries([...years].map(([year, all]) => [year, all.length])))
})

test('its tallies say what a count says', async () => {
  const counted = Map.groupBy(requests, ({ stage, holderId }) => `${stage} ${holderId ?? ''}`)
  const kept = (await db.select().from(tallies)).map((tally) => [`${tally.stage} ${tally.holderId}`, tally.requests])
  expect(Object.fromEntries(kept)).toEqual(
    Object.fromEntries([...counted].map(([standing, all]) => [standing, all.length])),
  )
})

test('each was received on an open day that follows from its sending, and no day lies ahead or out of order', () => {
  for (const { submittedAt, receivedOn, decidedOn, notifiedOn, closedOn } of requests) {
    expect(filed(submittedAt).receivedOn).toBe(receivedOn)
    expect(isClosedDay(receivedOn)).toBe(false)
    const days = [receivedOn, decidedOn, notifiedOn, closedOn].filter((day) => day !== null)
    expect(days).toEqual([...days].sort())
    expect((closedOn ?? '') <= today).toBe(true)
  }
})

test('each is due on the last day of the term that runs', () => {
  for (const request of requests) expect(request.dueOn).toBe(nextDue(request, defaultTerms)?.day ?? noTermRuns)
})

test('each keeps its message, whose bytes say what was asked and have the fingerprint that is kept', async () => {
  const told = await db
    .select({ body: messages.body, sha256: messages.sha256, answers: requestAnswers.answers })
    .from(messages)
    .innerJoin(requestAnswers, eq(requestAnswers.requestId, messages.requestId))
  expect(told).toHaveLength(2_000)
  for (const { body, sha256, answers } of told) {
    expect(JSON.parse(Buffer.from(body).toString())).toEqual({ format: 1, ...answers })
    expect(hash('sha256', body)).toBe(sha256)
  }
})

test('no two of its applicants share a national number and a name', async () => {
  const told = (await db.select().from(requestAnswers)).flatMap(({ answers: { identity } }) =>
    identity?.niss ? [`${identity.niss.value} ${identity.familyName?.value} ${identity.givenNames?.value}`] : [],
  )
  expect(new Set(told).size).toBeGreaterThan(0.95 * told.length)
})

test('its journal runs forward and ends before today', async () => {
  const times = (await db.select({ at: journal.at }).from(journal).orderBy(asc(journal.sequence))).map(({ at }) => at)
  expect(times.length).toBeGreaterThan(3 * 2_000)
  expect(times).toEqual([...times].sort())
  expect(times.at(-1)?.localeCompare('2026-03-03')).toBe(-1)
})

test('each has its line in the register, as it came', async () => {
  const lines = await db.select().from(registerLines).orderBy(asc(registerLines.registerOrder))
  expect(
    lines.map(({ number, requestId, receivedOn, applicant }) => ({ number, requestId, receivedOn, applicant })),
  ).toEqual(requests.map(({ number, id, receivedOn, applicant }) => ({ number, requestId: id, receivedOn, applicant })))
})

test('what its journal says names only what is there, and the days of the request itself', async () => {
  const known = new Set([
    ...requests.map(({ id }) => id),
    ...(await db.select({ id: notes.id }).from(notes)).map(({ id }) => id),
    ...(await db.select({ id: workers.id }).from(workers)).map(({ id }) => id),
  ])
  const told = (await db.select().from(journal)).filter(({ requestId }) => requestId !== null)
  const named = told.flatMap(({ details }) => Object.values(details)).filter((value) => /^[0-9a-f]{8}-/.test(value))
  expect(named.filter((id) => !known.has(id))).toEqual([])
  const decided = new Map(requests.flatMap(({ id, decidedOn }) => (decidedOn ? [[id, decidedOn] as const] : [])))
  for (const { act, requestId, details } of told)
    if (act === 'decided' && decided.has(requestId ?? '')) expect(details.decidedOn).toBe(decided.get(requestId ?? ''))
})

test('what is open has its report, its proposals and what was promised beside it', async () => {
  const open = new Set(requests.filter(({ stage }) => stage !== 'closed').map(({ id }) => id))
  const promised = await db.select().from(promises)
  expect(promised.length).toBeGreaterThan(40)
  expect(promised.filter(({ requestId }) => !open.has(requestId))).toEqual([])
  const prepared = new Set((await db.select().from(proposals)).map(({ requestId }) => requestId))
  for (const { id, stage } of requests) if (stage === 'proposal') expect(prepared.has(id)).toBe(true)
})

test('each can be found, known again and sorted as one that arrived by itself', async () => {
  const kept = await db.select().from(requestKeys)
  const keys = Map.groupBy(kept, ({ requestId }) => requestId)
  const told = await db.select().from(requestAnswers)
  for (const { requestId, answers } of told)
    expect((keys.get(requestId) ?? []).map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual(
      keysOf(applicantOf(answers))
        .map(({ kind, value }) => `${kind} ${value}`)
        .sort(),
    )
  for (const { applicant, applicantOrder, touchedOn, receivedOn } of requests) {
    expect(applicantOrder).toBe(nameOrder(applicant))
    expect(touchedOn >= receivedOn && touchedOn <= today).toBe(true)
  }
})

test('the index holds the words that arrival gives it', async () => {
  const answers = new Map((await db.select().from(requestAnswers)).map((one) => [one.requestId, one.answers]))
  const written = Map.groupBy(await db.select().from(notes), ({ requestId }) => requestId)
  const sqlite = new Sqlite(join(box.folder, 'office.db'), { readonly: true })
  const found = (table: string) => sqlite.prepare(`select rowid from ${table} where ${table} match ?`).pluck()
  const [index, texts] = [found('search_index'), found('search_texts')]
  for (const request of requests.filter((_, turn) => turn % 40 === 0)) {
    const told = answers.get(request.id) ?? {}
    const words = indexedWords(
      request,
      told,
      (written.get(request.id) ?? []).map(({ text }) => text),
    )
    for (const [column, text] of Object.entries(words)) {
      const asked = text
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => `"${word}"`)
      const all = asked.join(' AND ')
      const found = column === 'words' ? texts.all(all) : asked.length > 0 ? index.all(`{${column}} : (${all})`) : null
      if (found) expect(found).toContain(request.registerOrder)
    }
  }
  sqlite.close()
  const spelled = new Set((await db.select().from(nameSpellings)).map(({ word }) => word))
  for (const told of answers.values()) for (const name of forgivenNames(told)) expect(spelled.has(name)).toBe(true)
})

test('what people tell is as long as people tell, and no hint speaks of a request that is not there', async () => {
  const told = (await db.select().from(requestAnswers)).map(({ answers }) => answers.need?.story?.value ?? '')
  expect(Math.min(...told.map(({ length }) => length))).toBeGreaterThanOrEqual(600)
  expect(new Set(told).size).toBeGreaterThan(1_000)
  const noticed = Map.groupBy(await db.select().from(hints), ({ requestId }) => requestId)
  for (const request of requests)
    expect((noticed.get(request.id) ?? []).map(({ kind }) => kind).sort()).toEqual([...request.hints].sort())
})
