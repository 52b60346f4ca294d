import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { buildDemoOffice } from '#server/demo/build.ts'
import { suspect } from '#server/persons/suspecting.ts'
import { aidRequests, requestAnswers } from '#server/storage/tables/aidRequests.ts'
import { hints, labels } from '#server/storage/tables/labels.ts'
import { workers } from '#server/storage/tables/people.ts'
import { verdicts } from '#server/storage/tables/persons.ts'
import { savedViews } from '#server/storage/tables/views.ts'
import { applicantOf } from '#shared/persons/applicant.ts'
import { openOffice } from '../support/office.ts'

const today = '2026-03-02'
const box = await openOffice({ now: `${today}T07:30:00.000Z`, setUpCode: 'code' })
await buildDemoOffice(box.office, today)
afterAll(() => box[Symbol.asyncDispose]())

const db = box.office.store.read
const requests = await db
  .select({ request: aidRequests, answers: requestAnswers.answers, holder: workers.signInName })
  .from(aidRequests)
  .innerJoin(requestAnswers, eq(requestAnswers.requestId, aidRequests.id))
  .leftJoin(workers, eq(workers.id, aidRequests.holderId))
  .orderBy(aidRequests.registerOrder)

const latestOf = (applicant: string) => {
  const found = requests.findLast(({ request }) => request.applicant === applicant)
  if (!found) throw new Error(`nobody is called ${applicant}`)
  return found
}

/** What the program suspects of the applicant's last request: of whom, and what. */
async function suspectedOf(applicant: string) {
  const { request, answers } = latestOf(applicant)
  const found = await suspect(db, { requestId: request.id, applicant: applicantOf(answers) })
  return found.map(({ requestId, proposal }) => {
    const other = requests.find((one) => one.request.id === requestId)
    return [other?.request.applicant, proposal]
  })
}

test('before the office opens on Monday, more than fifty requests wait untouched, none of them acknowledged', () => {
  const waiting = requests.filter(({ request }) => request.stage === 'received')
  expect(waiting).toHaveLength(54)
  const ofWeekend = waiting.filter(({ request }) => request.submittedAt >= '2026-02-27T17:00')
  expect(ofWeekend.length).toBeGreaterThanOrEqual(50)
  for (const { request } of ofWeekend)
    expect([request.holderId, request.touchedOn, request.acknowledgedOn]).toEqual([null, request.receivedOn, null])
})

test.each([
  ['Delveaux, Nathalie', 'Delvaux, Nathalie', 'one letter of the name'],
  ['Coppens, Katrien', 'Coppens, Katrien', 'day and month exchanged'],
  ['Irmgard, Hennes', 'Hennes, Irmgard', 'the names exchanged'],
  ['Henrard, Sophie', 'Henrard, Sophie', 'another home, the same national number'],
  ['Rossi, Matteo', 'Rossi, Matteo', 'another home, the same telephone and e-mail'],
  ['Yildiz, Hassan', 'Yıldız, Hasan', 'one letter and an accent'],
])('%s is suspected to have filed before as %s: %s', async (applicant, before) => {
  expect((await suspectedOf(applicant))[0]).toEqual([before, 'samePerson'])
})

test.each([
  ['Bastogne, Loïc', 'Bastogne, Martine'],
  ['Wauters, Nicolas', 'Gaspard, Émilie'],
  ['Hanotte, Lila', 'Hanotte, Lola'],
])('%s is suspected to live with %s, and is taken for nobody else', async (applicant, other) => {
  expect(await suspectedOf(applicant)).toEqual([[other, 'sameHousehold']])
})

test('Samir has not come to three requests for six, nine and eleven open days', () => {
  const held = requests.filter(({ holder, request }) => holder === 'samir' && request.stage === 'contact')
  const touched = held.map(({ request }) => request.touchedOn)
  expect(touched).toEqual(expect.arrayContaining(['2026-02-13', '2026-02-17', '2026-02-20']))
})

test('the office has five labels, each with its meaning, and gave them to some', async () => {
  const known = await db.select().from(labels)
  expect(known).toHaveLength(5)
  for (const { id, meaning } of known) {
    expect(meaning.length).toBeGreaterThan(20)
    expect(requests.filter(({ request }) => request.labels.includes(id)).length).toBeGreaterThanOrEqual(2)
  }
})

test('the office keeps one view for all and Julie one for herself', async () => {
  const kept = await db
    .select({ name: savedViews.name, of: workers.signInName })
    .from(savedViews)
    .leftJoin(workers, eq(workers.id, savedViews.workerId))
    .orderBy(savedViews.savedAt)
  expect(kept).toEqual([
    { name: 'Énergie, à prendre en charge', of: null },
    { name: 'Mes demandes par échéance', of: 'julie' },
  ])
})

test('of three verdicts two stand, and one was undone', async () => {
  const given = await db.select().from(verdicts)
  const standing = await db.select().from(verdicts).where(isNull(verdicts.undoneAt))
  expect(given).toHaveLength(3)
  expect(standing.map(({ kind }) => kind).sort()).toEqual(['sameHousehold', 'samePerson'])
})

test.each([
  ['Marlier, Josiane', 'eviction'],
  ['Verlinden, Koen', 'eviction'],
  ['Baudoin, Kelly', 'cutOff'],
  ['Palm, Guido', 'cutOff'],
  ['Nkomo, Thérèse', 'medical'],
  ['Lekeu, Steve', 'noFixedAddress'],
  ['Evrard, Manon', 'under18'],
  ['Hanotte, Lola', 'under25'],
  ['Ramaekers, Laura', 'minors'],
  ['Delveaux, Nathalie', 'filedAgain'],
  ['Henrard, Sophie', 'filedAgain'],
] as const)('of %s it is noticed: %s', (applicant, hint) => {
  expect(latestOf(applicant).request.hints).toContain(hint)
})

test('the eviction that the long letter hides is told with its day, and its urgency is left to whoever sorts it', async () => {
  const { request, answers } = latestOf('Marlier, Josiane')
  expect(answers.need?.story?.value.length).toBeGreaterThan(3_000)
  expect([answers.need?.urgency?.value, request.urgency]).toEqual(['notUrgent', 'normal'])
  const [eviction] = await db
    .select()
    .from(hints)
    .where(and(eq(hints.requestId, request.id), eq(hints.kind, 'eviction')))
  expect(Object.values(eviction?.evidence ?? {})).toContain('2026-03-09')
})

test.each([
  ['Hanotte, Lila', 'filedAgain'],
  ['Bastogne, Loïc', 'filedAgain'],
  ['Cornet, Ghislaine', 'medical'],
  ['Lempereur, Julien', 'cutOff'],
  ['Thiry, Bastien', 'eviction'],
] as const)('of %s nobody would say: %s', (applicant, hint) => {
  expect(latestOf(applicant).request.hints).not.toContain(hint)
})
