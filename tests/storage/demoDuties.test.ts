import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { letterStateOf } from '#server/decisions/letterState.ts'
import { buildDemoOffice } from '#server/demo/build.ts'
import { listWorkers } from '#server/office/storage.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { agendaPoints, decisions, meetings } from '#server/storage/tables/committee.ts'
import { letters } from '#server/storage/tables/letters.ts'
import { transfers } from '#server/storage/tables/territory.ts'
import { gatherToday } from '#server/today/gather.ts'
import { isClosedDay } from '#shared/calendar/closedDays.ts'
import { daysBetween } from '#shared/calendar/days.ts'
import { owesInterest } from '#shared/clocks/interest.ts'
import { defaultTerms } from '#shared/clocks/terms.ts'
import { openOffice } from '../support/office.ts'

const today = '2026-03-02'
const box = await openOffice({ now: `${today}T11:00:00.000Z`, setUpCode: 'code' })
await buildDemoOffice(box.office, today)
afterAll(() => box[Symbol.asyncDispose]())

const db = box.office.store.read
const requests = await db.select().from(aidRequests)
const held = await db.select().from(meetings).orderBy(meetings.heldOn)

test('the committee meets every two weeks on an open day; what is past is closed, the next agenda is still open', () => {
  for (const [index, { heldOn }] of held.entries()) {
    expect(isClosedDay(heldOn)).toBe(false)
    const before = held[index - 1]
    if (before) expect(daysBetween(before.heldOn, heldOn) % 14).toBe(0)
  }
  expect(held.filter(({ closedAt }) => closedAt !== null)).toEqual(held.filter(({ heldOn }) => heldOn < today))
  const next = held.find(({ heldOn }) => heldOn > today)
  expect((next?.agendaClosesOn ?? '') >= today).toBe(true)
})

test('whatever the committee decided, it decided at a meeting of that day, and told with reasons', async () => {
  const decided = await db.select().from(decisions)
  const days = new Map(held.map(({ id, heldOn }) => [id, heldOn]))
  const byCommittee = decided.filter(({ body }) => body === 'committee')
  expect(byCommittee.length).toBeGreaterThan(60)
  for (const { meetingId, decidedOn } of byCommittee) expect(days.get(meetingId ?? '')).toBe(decidedOn)
  for (const { reasonsInFact, reasonsInLaw } of decided)
    expect(`${reasonsInFact} ${reasonsInLaw}`.length).toBeGreaterThan(80)
})

test('the proposals stand on the next agenda, but for two that wait for somebody to put them there', async () => {
  const points = await db
    .select({ matter: agendaPoints.matter, stage: aidRequests.stage })
    .from(agendaPoints)
    .innerJoin(aidRequests, eq(aidRequests.id, agendaPoints.requestId))
    .innerJoin(meetings, eq(meetings.id, agendaPoints.meetingId))
    .where(eq(meetings.heldOn, held.find(({ heldOn }) => heldOn > today)?.heldOn ?? ''))
  expect(points.map(({ matter }) => matter).sort()).toEqual([
    'competence',
    ...Array.from({ length: 6 }, () => 'decision'),
    'ratification',
  ])
  expect(requests.filter(({ stage }) => stage === 'proposal')).toHaveLength(8)
})

test('receipt is acknowledged, but for four requests of the last days', () => {
  const owed = requests.filter(({ acknowledgedOn }) => acknowledgedOn === null)
  expect(owed).toHaveLength(4)
  for (const { receivedOn } of owed) expect(receivedOn >= '2026-02-27').toBe(true)
  for (const { acknowledgedOn, receivedOn } of requests) expect((acknowledgedOn ?? '') <= receivedOn).toBe(true)
})

test('what is followed was told with a letter that is kept, so that the term of appeal runs', async () => {
  const kept = new Set(
    (await db.select().from(letters)).filter(({ kind }) => kind === 'decision').map((one) => one.requestId),
  )
  const followed = requests.filter(({ stage }) => stage === 'followUp')
  for (const { id, facts } of followed) expect([facts.appealStarts !== undefined, kept.has(id)]).toEqual([true, true])
})

test('the letters still to be made lack no mention', async () => {
  const toTell = requests.filter(({ stage }) => stage === 'decided')
  for (const { id } of toTell) {
    const { missing, thin, courtId } = await letterStateOf(box.office, { requestId: id })
    expect({ missing, thin, hasCourt: courtId !== null }).toEqual({ missing: [], thin: [], hasCourt: true })
  }
})

test('integration income is paid in time, but once: decided late, it was paid with interest', () => {
  const late = requests.filter((request) => owesInterest(request, defaultTerms, today))
  expect(late.map(({ applicant }) => applicant)).toEqual(['Mbarga, Christelle'])
})

test('one request went on to the SPP IS, one was passed on to us, and one waits for its ratification', async () => {
  const passedOn = await db.select().from(transfers)
  expect(passedOn).toHaveLength(5)
  expect(passedOn.filter(({ referredOn }) => referredOn !== null)).toHaveLength(1)
  expect(passedOn.filter(({ ratifiedOn }) => ratifiedOn === null)).toHaveLength(1)
  expect(requests.filter(({ facts }) => facts.transmittedToUs)).toHaveLength(1)
})

test('whoever carries requests finds work of several kinds on the page of today, and not too much of it', async () => {
  const carrying = (await listWorkers(db)).filter(({ roles }) => roles.includes('socialWorker'))
  expect(carrying).toHaveLength(5)
  for (const worker of carrying) {
    const { lines, more } = await gatherToday(box.office, worker)
    const own = lines.filter((line) => line.reason !== 'enter' && !line.unheld)
    expect(own.length).toBeGreaterThanOrEqual(4)
    // Samir is asked after his claims that rest besides, and the lead sees those that rest longer.
    expect(own.filter(({ reason }) => reason !== 'rest' && reason !== 'resting').length).toBeLessThanOrEqual(16)
    expect(new Set(own.map(({ reason }) => reason)).size).toBeGreaterThanOrEqual(4)
    // Nobody has sorted the requests of the weekend yet.
    expect(more).toEqual({ new: 40 })
  }
})
