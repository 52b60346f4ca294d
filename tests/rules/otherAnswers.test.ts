import { expect, test } from 'vitest'
import { intakeFr } from '#shared/intake/messages.fr.ts'
import { otherAnswers } from '#shared/intake/otherAnswers.ts'

const received = (answers: Readonly<Record<string, unknown>>) => otherAnswers(answers, { intake: intakeFr })

test('what is known is not shown twice', () => {
  const name = { value: 'Lambert', origin: 'declared' }
  const cohabitants = { value: [{ name: 'Noah', hasIncome: false }], origin: 'declared' }
  const technical = { reference: 'a-1', submittedAt: '2026-03-02T10:30:00Z', loggedIn: true }
  expect(received({ format: 1, identity: { familyName: name }, household: { cohabitants }, technical })).toEqual([])
})

test.each([
  ['a block', { pets: { cats: 2 } }, 'pets.cats', '2'],
  ['an answer', { identity: { shoeSize: { value: 38, origin: 'declared' } } }, 'identity.shoeSize.value', '38'],
  ['called as what every object has', { identity: { constructor: 'x' } }, 'identity.constructor', 'x'],
  [
    'beside an answer',
    { identity: { niss: { value: '1', origin: 'declared', checked: true } } },
    'identity.niss.checked',
    'true',
  ],
  [
    'in a row',
    { means: { debts: { value: [{ what: 'loyer', since: 2025 }], origin: 'declared' } } },
    'means.debts.1.since',
    '2025',
  ],
  ['in the technical part', { technical: { device: { kind: 'phone' } } }, 'technical.device.kind', 'phone'],
  ['that is empty', { identity: { nickname: null } }, 'identity.nickname', 'null'],
])('what we do not know is shown by its path: %s', (_, answers, path, value) => {
  expect(received(answers)).toContainEqual({ path, value })
})
