import { expect, test } from 'vitest'
import { blankCohabitant, faultyField } from '#client/intake/handCohabitants.ts'
import { draftOf, handTaken, keptBeside } from '#client/intake/handDraft.ts'
import { messageLines, messageText } from '#client/intake/messageLines.ts'
import { problemOf } from '#client/intake/problemOf.ts'
import { instantOfWallClock, wallClockOf } from '#client/intake/wallClock.ts'
import { readMessage } from '#shared/intake/reading.ts'

const understood = {
  submittedAt: '2026-03-05T13:20:31.500Z',
  answers: {
    identity: { givenNames: { value: 'Baptiste', origin: 'nationalRegister' as const } },
    contact: { phone: { value: '0470 00 06 54', origin: 'declared' as const } },
    means: { savings: { value: 120, origin: 'declared' as const } },
    pets: { cats: { value: 2 } },
  },
}
const draft = draftOf(understood)
const typed = (texts: Readonly<Record<string, string>>) => ({ ...draft, texts: { ...draft.texts, ...texts } })

test('what was not touched goes back exactly as it came, to the millisecond', () => {
  expect(handTaken(understood, draft)).toEqual(understood)
})

test('what somebody types is declared, what was understood keeps its origin', () => {
  const { answers } = handTaken(
    understood,
    typed({ 'identity.familyName': ' Marchal ', 'household.dependentChildren': '2' }),
  )
  expect(answers).toEqual({
    ...understood.answers,
    identity: { ...understood.answers.identity, familyName: { value: 'Marchal', origin: 'declared' } },
    household: { dependentChildren: { value: 2, origin: 'declared' } },
  })
})

test('a changed answer is declared from then on, and an emptied one is left out', () => {
  const { answers } = handTaken(understood, typed({ 'identity.givenNames': 'Bastien', 'contact.phone': ' ' }))
  expect(answers).toMatchObject({ identity: { givenNames: { value: 'Bastien', origin: 'declared' } }, contact: {} })
  expect(answers.contact).toEqual({})
})

test('the aid that is chosen is declared, in the order of choosing', () => {
  const { answers } = handTaken(understood, { ...draft, aidTypes: ['RENT', 'loyer de mars'] })
  expect(answers.need).toEqual({ aidTypes: { value: ['RENT', 'loyer de mars'], origin: 'declared' } })
})

const twins = [
  { name: 'Lina', birthDate: '2019-04-02', hasIncome: false },
  { name: 'Noé', birthDate: '2019-04-02', school: 'Rochemont' },
]
const household = { cohabitants: { value: twins, origin: 'nationalRegister' as const } }
const withTwins = { ...understood, answers: { ...understood.answers, household } }

test('cohabitants that nobody touched go back exactly as they came', () => {
  expect(handTaken(withTwins, draftOf(withTwins))).toEqual(withTwins)
  expect(keptBeside(withTwins)).not.toContain('household.cohabitants')
})

test('a typed cohabitant is declared with the others, who keep what the form does not show; a blank line is left out', () => {
  const before = draftOf(withTwins)
  const typed = { name: ' Ahmed ', relationship: 'père', birthDate: '' }
  const [first = blankCohabitant, ...others] = before.cohabitants
  const cohabitants = [{ ...first, relationship: 'fille' }, ...others, typed, blankCohabitant]
  expect(handTaken(withTwins, { ...before, cohabitants }).answers.household).toEqual({
    cohabitants: {
      value: [{ ...twins[0], relationship: 'fille' }, twins[1], { name: 'Ahmed', relationship: 'père' }],
      origin: 'declared',
    },
  })
})

test('without a cohabitant left, nothing is said of them', () => {
  const nobody = handTaken(withTwins, { ...draftOf(withTwins), cohabitants: [blankCohabitant] })
  expect(nobody.answers.household).toEqual({})
})

test('what the form does not show is named, so that nobody types it again', () => {
  expect(keptBeside(understood)).toEqual(['means.savings', 'pets.cats'])
})

test.each([
  ['2026-03-05T13:20:00Z', '2026-03-05T14:20'],
  ['2026-07-05T13:20:00Z', '2026-07-05T15:20'],
])('%s is %s on a Belgian wall, and back', (instant, wall) => {
  expect(wallClockOf(instant)).toBe(wall)
  expect(instantOfWallClock(wall)).toBe(instant)
})

test('what is no time stays as it was typed, for the schema to refuse', () => {
  expect(instantOfWallClock('')).toBe('')
})

test('a message is laid out by lines, each with the path of the answer that begins on it', () => {
  expect(messageLines('{"need":{"aidTypes":{"value":["RENT",7]}},"empty":{}}')).toEqual([
    { text: '{', depth: 0, path: '' },
    { text: '"need": {', depth: 1, path: 'need' },
    { text: '"aidTypes": {', depth: 2, path: 'need.aidTypes' },
    { text: '"value": [', depth: 3, path: 'need.aidTypes.value' },
    { text: '"RENT",', depth: 4, path: 'need.aidTypes.value.0' },
    { text: '7', depth: 4, path: 'need.aidTypes.value.1' },
    { text: ']', depth: 3, path: '' },
    { text: '}', depth: 2, path: '' },
    { text: '},', depth: 1, path: '' },
    { text: '"empty": {}', depth: 1, path: 'empty' },
    { text: '}', depth: 0, path: '' },
  ])
  expect(messageLines('Bonjour')).toBeNull()
})

test('the bytes that came are shown as text, in any script', () => {
  expect(messageText(Buffer.from('« Zoé » ✓').toString('base64'))).toBe('« Zoé » ✓')
})

const answer = (value: unknown) => ({ value, origin: 'declared' })
const technical = { reference: 'r', submittedAt: '2026-03-02T10:00:00Z' }
test.each([
  ['notJson', 'Bonjour'],
  ['missing', { format: 1 }],
  ['wrongShape', { format: 1, technical, identity: { familyName: 'Marchal' } }],
  ['originMissing', { format: 1, technical, identity: { familyName: { value: 'Marchal' } } }],
  ['notADay', { format: 1, technical, identity: { birthDate: answer('31/12/1990') } }],
  ['unknownWord', { format: 1, technical, contact: { preferredWay: answer('pigeon') } }],
  ['tooLong', { format: 1, technical, identity: { familyName: answer('x'.repeat(301)) } }],
  ['tooShort', { format: 1, technical: { ...technical, reference: '' } }],
  ['notKept', { format: 1, technical, identity: { familyName: answer('a\0b') } }],
  ['future', { format: 1, technical: { ...technical, submittedAt: '2031-01-01T00:00:00Z' } }],
  ['tooOld', { format: 1, technical: { ...technical, submittedAt: '1971-01-01T00:00:00Z' } }],
] as const)('a fault of the schema is said in plain words: %s', (problem, sent) => {
  const text = typeof sent === 'string' ? sent : JSON.stringify(sent)
  const reading = readMessage(new TextEncoder().encode(text), '2026-03-02T11:00:00.000Z')
  expect('faults' in reading && reading.faults.map(problemOf)).toContain(problem)
})

test.each([
  ['household.cohabitants.value.1.name', 'household.cohabitants.2.name'],
  ['household.cohabitants.value.0.birthDate', 'household.cohabitants.0.birthDate'],
  ['household.cohabitants.value.0.hasIncome', null],
  ['household.dependentChildren.value', null],
])('with a blank line between two cohabitants, what is wrong at %s stands at %s', (path, field) => {
  const typed = [{ ...blankCohabitant, name: 'Lina' }, blankCohabitant, { ...blankCohabitant, name: 'Noé' }]
  expect(faultyField(path, typed)).toBe(field)
})
