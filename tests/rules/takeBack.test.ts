import { describe, expect, test } from 'vitest'
import { refusalToTakeBack } from '#shared/bulk/takingBack.ts'

const worker = (id: string, role: 'socialWorker' | 'lead' = 'socialWorker') => ({ id, name: id, roles: [role] })
const now = '2026-03-02T11:00:00.000Z'
const done = { act: 'claimed', workerId: 'Ana', at: now, version: 2, bulkId: null, takenBackBy: null } as const
const standing = { version: 2 }
const after = (seconds: number) => new Date(Date.parse(now) + seconds * 1_000).toISOString()
const day = 24 * 3_600

describe('a click', () => {
  test.each([
    [0, null],
    [10, null],
    [60, null],
    [61, 'take-back-too-late'],
  ])('may be taken back after %i seconds: %s', (seconds, refusal) => {
    expect(refusalToTakeBack(done, standing, { worker: worker('Ana'), now: after(seconds) })).toBe(refusal)
  })

  test.each([worker('Bram'), worker('Léa', 'lead')])('is taken back by nobody else: $name', (other) => {
    expect(refusalToTakeBack(done, standing, { worker: other, now })).toBe('permission-missing')
  })

  test.each(['assigned', 'takenOver', 'reopened', 'restReleased'] as const)(
    'of a lead is not taken back by who is no lead any more: %s',
    (act) => {
      const taking = { worker: worker('Ana'), now }
      expect(refusalToTakeBack({ ...done, act }, standing, taking)).toBe('permission-missing')
      const lead = { worker: worker('Ana', 'lead'), now }
      expect(refusalToTakeBack({ ...done, act }, standing, lead)).toBe(null)
    },
  )

  test('is taken back once, and only while nobody changed the request after it', () => {
    const ana = { worker: worker('Ana'), now }
    expect(refusalToTakeBack({ ...done, takenBackBy: 'entry' }, { version: 3 }, ana)).toBe('already-taken-back')
    expect(refusalToTakeBack(done, { version: 3 }, ana)).toBe('request-changed-meanwhile')
  })
})

describe('what belongs to a bulk action', () => {
  const inBulk = { ...done, bulkId: 'bulk' }

  test.each([
    [worker('Ana'), day, null],
    [worker('Ana'), day + 1, 'take-back-too-late'],
    [worker('Léa', 'lead'), day, null],
    [worker('Bram'), 0, 'permission-missing'],
  ])('may be taken back for a day, by who did it or a lead: $0.name after %i seconds', (who, seconds, refusal) => {
    expect(refusalToTakeBack(inBulk, standing, { worker: who, now: after(seconds) })).toBe(refusal)
  })
})
