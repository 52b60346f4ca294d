import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AidType, aidTypes } from '#shared/aid/aidTypes.ts'
import { addDays, daysBetween } from '#shared/calendar/days.ts'
import { decisionDue } from '#shared/clocks/decisionDue.ts'
import { defaultTerms } from '#shared/clocks/terms.ts'

const dueFor = (receivedOn: string, aidTypes: readonly AidType[], facts = {}) =>
  decisionDue({ receivedOn, aidTypes, facts }, defaultTerms)

test.each([
  [
    'integration income: 30 days, the day of receipt not counted',
    '2026-03-02',
    ['RIS'],
    '2026-04-01',
    'decideIntegration',
  ],
  ['other aid: one month', '2026-03-02', ['RENT'], '2026-04-02', 'decideAid'],
  ['both: the 30 days are nearer in a month of 31', '2026-03-02', ['RIS', 'RENT'], '2026-04-01', 'decideIntegration'],
  ['both: the month is nearer in February', '2026-02-02', ['RENT', 'RIS'], '2026-03-02', 'decideAid'],
  ['both: in a month of 30 they are the same day', '2026-04-02', ['RIS', 'RENT'], '2026-05-02', 'decideIntegration'],
  ['I don’t know: the nearer', '2026-02-02', ['UNK'], '2026-03-02', 'decideAid'],
  ['I don’t know: the nearer, here the 30 days', '2026-03-02', ['UNK'], '2026-04-01', 'decideIntegration'],
  ['nothing said: the nearer', '2026-02-02', [], '2026-03-02', 'decideAid'],
  ['integration income and I don’t know: the nearer', '2026-02-02', ['RIS', 'UNK'], '2026-03-02', 'decideAid'],
  ['work under article 60, which either law may give: the nearer', '2026-02-02', ['EMP'], '2026-03-02', 'decideAid'],
  [
    'installation premium, which either law may give: the nearer',
    '2026-03-02',
    ['INST'],
    '2026-04-01',
    'decideIntegration',
  ],
  ['equivalent aid is not integration income', '2026-03-02', ['ERIS'], '2026-04-02', 'decideAid'],
  ['over the year’s end: integration income', '2026-12-15', ['RIS'], '2027-01-14', 'decideIntegration'],
  ['over the year’s end: other aid', '2026-12-31', ['RENT'], '2027-01-31', 'decideAid'],
  ['31 January: February has no 31st', '2026-01-31', ['RENT'], '2026-02-28', 'decideAid'],
  ['31 January of a leap year', '2028-01-31', ['RENT'], '2028-02-29', 'decideAid'],
  ['31 January, 30 days', '2026-01-31', ['RIS'], '2026-03-02', 'decideIntegration'],
  ['29 February', '2028-02-29', ['RENT'], '2028-03-29', 'decideAid'],
  ['29 February, 30 days', '2028-02-29', ['RIS'], '2028-03-30', 'decideIntegration'],
  ['28 February', '2026-02-28', ['RENT'], '2026-03-28', 'decideAid'],
  ['a last day that is a Sunday is not moved', '2026-02-15', ['RENT'], '2026-03-15', 'decideAid'],
] satisfies [string, string, AidType[], string, string][])('%s', (_, receivedOn, asked, day, term) => {
  expect(dueFor(receivedOn, asked)).toEqual({ startedOn: receivedOn, day, term })
})

test('after a transfer the term runs from the day of transmission (DIS 21 §1)', () => {
  const facts = { firstReceived: { on: '2026-02-16' }, transmittedToUs: { on: '2026-02-20' } }
  expect(dueFor('2026-02-23', ['RIS'], facts)).toEqual({
    startedOn: '2026-02-20',
    day: '2026-03-22',
    term: 'decideIntegration',
  })
})

test('who had already asked for the same and still waits is answered by the term of the earlier receipt (DIS 21 §1, OL 71)', () => {
  const facts = { filedEarlier: { on: '2026-02-16', proof: '2026/0012' } }
  expect(dueFor('2026-03-02', ['RIS'], facts)).toMatchObject({ startedOn: '2026-02-16', day: '2026-03-18' })
  expect(dueFor('2026-03-02', ['RENT'], facts)).toMatchObject({ startedOn: '2026-02-16', day: '2026-03-16' })
})

test('of a transmission and an earlier receipt, the earlier day holds', () => {
  const transmittedToUs = { on: '2026-02-10' }
  const passedOn = { transmittedToUs, filedEarlier: { on: '2026-02-16' } }
  expect(dueFor('2026-03-02', ['RIS'], passedOn)).toMatchObject({ startedOn: '2026-02-10' })
  const askedBefore = { transmittedToUs, filedEarlier: { on: '2026-02-05' } }
  expect(dueFor('2026-03-02', ['RIS'], askedBefore)).toMatchObject({ startedOn: '2026-02-05' })
})

const anyDay = fc.integer({ min: 0, max: 7_669 }).map((days) => addDays('2020-01-01', days))
const anyAid = fc.subarray([...aidTypes])

test('a decision is due after the receipt, four weeks at the earliest and a month at the latest', () => {
  fc.assert(
    fc.property(anyDay, anyAid, (receivedOn, asked) => {
      const days = daysBetween(receivedOn, dueFor(receivedOn, asked).day)
      expect(days).toBeGreaterThanOrEqual(28)
      expect(days).toBeLessThanOrEqual(31)
    }),
  )
})

test('asking for more never moves the day away', () => {
  fc.assert(
    fc.property(anyDay, fc.subarray([...aidTypes], { minLength: 1 }), anyAid, (receivedOn, asked, more) => {
      expect(dueFor(receivedOn, [...asked, ...more]).day <= dueFor(receivedOn, asked).day).toBe(true)
    }),
  )
})

test('where both laws are asked, the nearer of their two terms holds', () => {
  fc.assert(
    fc.property(anyDay, (receivedOn) => {
      const each = [dueFor(receivedOn, ['RIS']).day, dueFor(receivedOn, ['RENT']).day].sort()
      expect(dueFor(receivedOn, ['RIS', 'RENT']).day).toBe(each[0])
      expect(dueFor(receivedOn, []).day).toBe(each[0])
    }),
  )
})
