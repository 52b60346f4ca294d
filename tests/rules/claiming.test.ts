import { describe, expect, test } from 'vitest'
import { type Role, roles } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import { refusalToAssign, refusalToClaim, refusalToRelease, refusalToTakeOver } from '#shared/requests/claiming.ts'
import { stages } from '#shared/requests/stages.ts'

const worker = (role: Role, id = 'Ana') => ({ id, name: id, roles: [role] })
const workers = ['socialWorker', 'lead'] as const
const open = stages.filter((stage) => stage !== 'closed')
const openOrNot = stages.flatMap((stage) => roles.map((role) => ({ stage, role })))
const held = (stage: (typeof stages)[number], holderId: string | null) => ({ stage, closedIn: null, holderId })

const isWorker = (role: Role) => workers.some((one) => one === role)

describe.each(openOrNot)('at $stage, a $role', ({ stage, role }) => {
  const ana = worker(role)
  const closed = stage === 'closed'
  /** No right, then closed, then what the rule says of an open request. */
  const expected = (right: boolean, refusal: Refusal | null) =>
    right ? (closed ? 'request-closed' : refusal) : 'permission-missing'

  test('claims what nobody has, and nothing else', () => {
    expect(refusalToClaim(held(stage, null), ana)).toBe(expected(isWorker(role), null))
    expect(refusalToClaim(held(stage, 'Ana'), ana)).toBe(expected(isWorker(role), 'request-already-yours'))
    expect(refusalToClaim(held(stage, 'Bram'), ana)).toBe(expected(isWorker(role), 'request-claimed-by-colleague'))
  })

  test('gives back what is theirs, and nothing else', () => {
    expect(refusalToRelease(held(stage, 'Ana'), ana)).toBe(expected(isWorker(role), null))
    expect(refusalToRelease(held(stage, null), ana)).toBe(expected(isWorker(role), 'request-held-by-nobody'))
    expect(refusalToRelease(held(stage, 'Bram'), ana)).toBe(expected(isWorker(role), 'request-not-yours'))
  })

  test('hands out to whoever may work on it and does not have it, as a lead', () => {
    const bram = worker('socialWorker', 'Bram')
    const lead = role === 'lead'
    expect(refusalToAssign(held(stage, null), ana, bram)).toBe(expected(lead, null))
    expect(refusalToAssign(held(stage, 'Cleo'), ana, bram)).toBe(expected(lead, null))
    expect(refusalToAssign(held(stage, 'Bram'), ana, bram)).toBe(expected(lead, 'request-already-theirs'))
    expect(refusalToAssign(held(stage, null), ana, null)).toBe(expected(lead, null))
  })

  test('takes over what a colleague has, as a lead', () => {
    const lead = role === 'lead'
    expect(refusalToTakeOver(held(stage, 'Bram'), ana)).toBe(expected(lead, null))
    expect(refusalToTakeOver(held(stage, null), ana)).toBe(expected(lead, 'request-held-by-nobody'))
    expect(refusalToTakeOver(held(stage, 'Ana'), ana)).toBe(expected(lead, 'request-already-yours'))
  })
})

test.each(roles.filter((role) => !isWorker(role)))('nobody is given a request who is %s only', (role) => {
  for (const stage of open) {
    const refusal = refusalToAssign(held(stage, null), worker('lead', 'Léa'), worker(role, 'Bram'))
    expect(refusal).toBe('colleague-cannot-work-requests')
  }
})
