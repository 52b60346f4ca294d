import { asc, eq, getTableColumns } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { buildDemoOffice } from '#server/demo/build.ts'
import { colleagues, demoPassword } from '#server/demo/colleagues.ts'
import { stories } from '#server/demo/stories.ts'
import { weekend } from '#server/demo/weekend/all.ts'
import { countUnreadable } from '#server/intake/storage.ts'
import { findOfficeName, listWorkers } from '#server/office/storage.ts'
import { isPassword } from '#server/session/passwords.ts'
import { aidRequests, requestAnswers, tallies } from '#server/storage/tables/aidRequests.ts'
import { decisions, meetings } from '#server/storage/tables/committee.ts'
import { appointments, contactAttempts, pieces, promises } from '#server/storage/tables/contacts.ts'
import { journal, notes } from '#server/storage/tables/journal.ts'
import { letters } from '#server/storage/tables/letters.ts'
import { workers } from '#server/storage/tables/people.ts'
import { transfers } from '#server/storage/tables/territory.ts'
import { outcomes } from '#shared/requests/outcomes.ts'
import { stages } from '#shared/requests/stages.ts'
import { openOffice } from '../support/office.ts'

const now = '2026-03-02T11:00:00.000Z'
const today = '2026-03-02'

/** The demo office as it is made on this day, in one piece. */
async function demoOffice(day = today) {
  const box = await openOffice({ now: `${day}T11:00:00.000Z`, setUpCode: 'code' })
  await buildDemoOffice(box.office, day)
  return box
}

const box = await demoOffice()
afterAll(() => box[Symbol.asyncDispose]())

const countBy = (words: readonly (string | null)[]) =>
  Object.fromEntries(
    Map.groupBy(words, (word) => word)
      .entries()
      .map(([word, all]) => [word, all.length]),
  )

test('the demo office has a name and nine colleagues who sign in with one password', async () => {
  expect(await findOfficeName(box.office.store.read)).toBe('CPAS de Rochemont')
  const known = await listWorkers(box.office.store.read)
  expect(known.map(({ signInName }) => signInName).sort()).toEqual(colleagues.map((one) => one.signInName).sort())
  expect(await isPassword(demoPassword, known[0]?.passwordHash)).toBe(true)
})

test('150 requests are written in three languages, forty came in over the weekend, and no two tell the same', () => {
  expect(countBy(stories.map(({ sent }) => sent.language))).toEqual({ fr: 90, nl: 37, de: 23 })
  expect(countBy(weekend.map(({ sent }) => sent.language))).toEqual({ fr: 27, nl: 7, de: 6 })
  expect(new Set([...stories, ...weekend].map(({ story }) => story)).size).toBe(190)
})

test('every stage and every outcome can be seen', async () => {
  const requests = await box.office.store.read.select().from(aidRequests)
  expect(countBy(requests.map(({ stage }) => stage))).toEqual({
    received: 54,
    triaged: 12,
    contact: 17,
    inquiry: 16,
    proposal: 8,
    decided: 6,
    followUp: 12,
    closed: 68,
  })
  const closed = requests.filter(({ stage }) => stage === 'closed')
  expect(new Set(closed.map(({ outcome }) => outcome))).toEqual(new Set(outcomes))
  expect(stages.every((stage) => requests.some((request) => request.stage === stage))).toBe(true)
})

test('what presses is there: urgent, overdue, and due within days', async () => {
  const open = (await box.office.store.read.select().from(aidRequests)).filter(
    ({ stage }) => stage !== 'closed' && stage !== 'followUp',
  )
  expect(open.filter(({ urgency }) => urgency === 'urgent').length).toBeGreaterThanOrEqual(4)
  expect(open.filter(({ decideBy }) => decideBy < today).length).toBeGreaterThanOrEqual(2)
  expect(open.filter(({ decideBy }) => decideBy >= today && decideBy <= '2026-03-09').length).toBeGreaterThanOrEqual(3)
})

test('the register numbers of each year follow the order in which the requests came, without a gap', async () => {
  const requests = await box.office.store.read.select().from(aidRequests).orderBy(asc(aidRequests.registerOrder))
  expect(requests.map(({ submittedAt }) => submittedAt)).toEqual(requests.map(({ submittedAt }) => submittedAt).sort())
  for (const [year, ofYear] of Map.groupBy(requests, ({ number }) => number.slice(0, 4)))
    expect(ofYear.map(({ number }) => number)).toEqual(
      ofYear.map((_, index) => `${year}/${String(index + 1).padStart(4, '0')}`),
    )
})

test('the tallies say what a count says', async () => {
  const db = box.office.store.read
  const counted = countBy(
    (await db.select().from(aidRequests)).map(({ stage, holderId }) => `${stage} ${holderId ?? ''}`),
  )
  const kept = (await db.select().from(tallies)).filter((tally) => tally.requests > 0)
  expect(Object.fromEntries(kept.map((tally) => [`${tally.stage} ${tally.holderId}`, tally.requests]))).toEqual(counted)
})

test('the journal runs forward and ends before now, and three messages wait unread', async () => {
  const times = (await box.journal()).map(({ at }) => at)
  expect(times).toEqual([...times].sort())
  expect(times.at(-1)?.localeCompare(now)).toBeLessThanOrEqual(0)
  expect(await countUnreadable(box.office.store.read)).toBe(3)
})

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(text)

/** The row without its ids, and without the fingerprint of a letter, whose bytes name the moment of its making. */
const withoutIds = <Row extends object>(row: Row) =>
  JSON.parse(JSON.stringify(row, (_, value: unknown) => (typeof value === 'string' && isId(value) ? 'an id' : value)))

/** All that can be seen of the office but its ids and what is drawn by lot. */
async function shown({ office }: Awaited<ReturnType<typeof demoOffice>>) {
  const db = office.store.read
  const told = await db
    .select({ request: aidRequests, holder: workers.name, answers: requestAnswers.answers })
    .from(aidRequests)
    .innerJoin(requestAnswers, eq(requestAnswers.requestId, aidRequests.id))
    .leftJoin(workers, eq(workers.id, aidRequests.holderId))
    .orderBy(asc(aidRequests.registerOrder))
  const { pdf: _, sha256: __, ...letterShown } = getTableColumns(letters)
  return {
    told: told.map(({ request: { acknowledgementNumber, ...request }, ...one }) => withoutIds({ ...one, request })),
    notes: (await db.select().from(notes)).map(({ text, writtenAt }) => ({ text, writtenAt })),
    acts: (await db.select().from(journal)).map(({ act, at }) => ({ act, at })),
    letters: (await db.select(letterShown).from(letters).orderBy(letters.madeAt, letters.kind)).map(withoutIds),
    besides: await Promise.all(
      [promises, pieces, appointments, contactAttempts, meetings, decisions, transfers].map(async (table) =>
        (await db.select().from(table)).map((row) => JSON.stringify(withoutIds(row))).sort(),
      ),
    ),
  }
}

test('made twice on the same day, it is the same office', async () => {
  await using other = await demoOffice()
  expect(await shown(other)).toEqual(await shown(box))
}, 20_000)

// After Easter, on New Year's Day, on the Sunday on which the clock changes, after Christmas.
test.each(['2026-04-07', '2027-01-01', '2026-03-29', '2026-12-28'])(
  'it can be made on %s',
  async (day) => {
    await using other = await demoOffice(day)
    const requests = await other.office.store.read.select().from(aidRequests)
    expect(requests.filter(({ stage }) => stage === 'received')).toHaveLength(54)
    expect(requests).toHaveLength(193)
  },
  20_000,
)

test('every national number that the card gave passes its check, and a mistyped one is kept as it came', async () => {
  const told = await box.office.store.read.select().from(requestAnswers)
  const wrong = told.flatMap(({ answers: { identity } }) => {
    const { value = '', origin } = identity?.niss ?? {}
    const digits = value.replace(/\D/g, '')
    const passes = ['', '2'].some(
      (century) => 97 - (Number(century + digits.slice(0, 9)) % 97) === Number(digits.slice(9)),
    )
    return value === '' || passes ? [] : [{ value, origin }]
  })
  expect(wrong).toHaveLength(3)
  expect(wrong.every(({ origin }) => origin === 'declared')).toBe(true)
})
