import { expect, test } from 'vitest'
import { waitingFor } from '#shared/contacts/waitingFor.ts'

const piece = (bringer: 'applicant' | 'office' | 'third', askedOn: string) => ({
  bringer,
  askedOn,
  receivedOn: null,
  waivedFor: null,
})
const promise = (awaited: 'byUs' | 'byApplicant' | 'byThird', day: string) => ({
  awaited,
  madeAt: `${day}T10:00:00.000Z`,
  keptOn: null,
  droppedFor: null,
})

test('a request waits for the applicant and for third parties, each since the first thing that is open', () => {
  const pieces = [piece('applicant', '2026-03-05'), piece('applicant', '2026-03-02'), piece('third', '2026-03-04')]
  const promises = [promise('byApplicant', '2026-03-01'), promise('byThird', '2026-03-06')]

  expect(waitingFor({ pieces, promises })).toEqual([
    { party: 'applicant', since: '2026-03-01', things: 3 },
    { party: 'third', since: '2026-03-04', things: 2 },
  ])
})

test('what the office must ask or do itself keeps nobody else waiting', () => {
  const own = { pieces: [piece('office', '2026-03-01')], promises: [promise('byUs', '2026-03-01')] }
  expect(waitingFor(own)).toEqual([])
})

test.each([
  ['received', { receivedOn: '2026-03-03' }],
  ['no longer needed', { waivedFor: 'déjà au dossier' }],
])('a paper that is %s is not waited for', (_, settled) => {
  const pieces = [{ ...piece('applicant', '2026-03-01'), ...settled }]
  expect(waitingFor({ pieces, promises: [] })).toEqual([])
})

test.each([
  ['kept', { keptOn: '2026-03-03' }],
  ['dropped', { droppedFor: 'n’est plus nécessaire' }],
])('a promise that is %s is not waited for', (_, settled) => {
  const promises = [{ ...promise('byApplicant', '2026-03-01'), ...settled }]
  expect(waitingFor({ pieces: [], promises })).toEqual([])
})
