import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applicantLanguage, applicantName, placeOf } from '#shared/intake/applicant.ts'
import { readMessage } from '#shared/intake/reading.ts'
import { Answers, answersForDesk, blocks, Message } from '#shared/intake/record.ts'
import { understand } from '#shared/intake/understanding.ts'

const now = '2026-03-09T11:00:00.000Z'
const declared = <Value>(value: Value) => ({ value, origin: 'declared' as const })
const bytesOf = (message: unknown) => new TextEncoder().encode(JSON.stringify(message))
const example = (name: string) => JSON.parse(readFileSync(`docs/examples/${name}.json`, 'utf8'))
const sparse = { format: 1, technical: { reference: 'a', submittedAt: '2026-03-02T09:30:00Z' } }

test('a message without any answer can be read', () => {
  expect(Message.parse(sparse)).toEqual(sparse)
})

test.each(['rent', 'benefit-ends', 'energy', 'homeless'])(
  'the example %s can be read, and nothing of it is lost',
  (name) => {
    expect(readMessage(bytesOf(example(name)), now)).toEqual({ message: example(name) })
  },
)

const misshapen: readonly (readonly [string, unknown, string])[] = [
  ...blocks.map((block) => [`${block} is no block`, { ...sparse, [block]: 3 }, block] as const),
  ['a story that is no text', { ...sparse, need: { story: declared(3) } }, 'need.story.value'],
  ['an answer without origin', { ...sparse, identity: { niss: { value: '1' } } }, 'identity.niss.origin'],
  ['an unknown origin', { ...sparse, identity: { niss: { value: '1', origin: 'guessed' } } }, 'identity.niss.origin'],
  ['a bare answer', { ...sparse, identity: { niss: '1' } }, 'identity.niss'],
  ['a day that is none', { ...sparse, identity: { birthDate: declared('2026-02-30') } }, 'identity.birthDate.value'],
  [
    'a negative amount',
    { ...sparse, means: { debts: declared([{ what: 'a', owed: -1 }]) } },
    'means.debts.value.0.owed',
  ],
  ['text with NUL', { ...sparse, need: { story: declared('a\0b') } }, 'need.story.value'],
  ['text with half a character', { ...sparse, need: { story: declared('a\ud800') } }, 'need.story.value'],
  ['another format', { ...sparse, format: 2 }, 'format'],
  ['no reference', { ...sparse, technical: { submittedAt: '2026-03-02T09:30:00Z' } }, 'technical.reference'],
  ['an empty reference', { ...sparse, technical: { ...sparse.technical, reference: '' } }, 'technical.reference'],
  [
    'no offset',
    { ...sparse, technical: { reference: 'a', submittedAt: '2026-03-02T09:30:00' } },
    'technical.submittedAt',
  ],
  ['a time before the form existed', timed('0000-01-01T00:00:00+14:00'), 'technical.submittedAt'],
  ['a time to come', timed('2026-03-09T11:05:01Z'), 'technical.submittedAt'],
]

test.each(misshapen)('%s is refused by its path', (_, message, path) => {
  expect(readMessage(bytesOf(message), now)).toMatchObject({ refusal: 'input-not-understood', faults: [{ path }] })
})

function timed(submittedAt: string) {
  return { ...sparse, technical: { reference: 'a', submittedAt } }
}

test.each(['2026-03-09T11:05:00Z', '2026-03-09T12:05:00+01:00', '2026-03-02T09:30:00.123456789012Z'])(
  'the time %s is believed: clocks may differ by five minutes',
  (submittedAt) => {
    expect(readMessage(bytesOf(timed(submittedAt)), now)).toHaveProperty('message')
  },
)

test('what is nested without end is refused, not stumbled over', () => {
  const nested = `{"format":1,"technical":${JSON.stringify(sparse.technical)},"more":${'['.repeat(9_999)}${']'.repeat(9_999)}}`
  const body = new TextEncoder().encode(nested)
  expect(readMessage(body, now)).toMatchObject({ refusal: 'input-not-understood', faults: [{ path: '' }] })
  expect(understand(body)).toEqual({ submittedAt: null, answers: {} })
})

test('whatever bytes come, they are read or refused, and understood as far as possible', () => {
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => new TextEncoder().encode(text)),
  )
  fc.assert(
    fc.property(body, (bytes) => {
      expect('refusal' in readMessage(bytes, now)).toBe(true)
      expect(Answers.safeParse(understand(bytes).answers).success).toBe(true)
    }),
  )
})

test('of a message that cannot be read, every valid answer is understood, and one without origin as declared', () => {
  const { submittedAt, answers } = understand(bytesOf(example('unreadable')))

  expect(submittedAt).toBe('2026-03-05T14:20:00.000+01:00')
  expect(answers.identity).toEqual({ familyName: declared('Marchal'), givenNames: declared('Baptiste') })
  expect(answers.contact).toEqual({ phone: declared('0470 00 06 54'), language: declared('fr') })
  expect(answers.residence).toEqual({ municipality: declared('Rochemont') })
  expect(answers.need?.story?.value).toMatch(/^J’ai une facture/)
  expect(answers.need?.aidTypes).toBeUndefined()
})

test('what we do not know is understood as it came', () => {
  const sent = { ...sparse, means: 'none', animals: { dog: true }, contact: { pager: 7 } }
  expect(understand(bytesOf(sent)).answers).toEqual({
    technical: sparse.technical,
    animals: { dog: true },
    contact: { pager: 7 },
  })
})

test('the desk sees who, how to reach them and where, and nothing that we do not know', () => {
  const answers = Answers.parse({
    ...example('rent'),
    contact: { phone: { ...declared('0470'), diagnosis: 'asthma' }, diagnosis: declared('asthma') },
    residence: {
      kind: declared('institution'),
      institution: declared('Clinique du Parc'),
      municipality: declared('Rochemont'),
    },
    diagnosis: 'asthma',
  })

  expect(answersForDesk.parse(answers)).toEqual({
    identity: {
      familyName: { value: 'Lambert', origin: 'nationalRegister' },
      givenNames: { value: 'Zoé', origin: 'nationalRegister' },
      birthDate: { value: '1985-07-30', origin: 'nationalRegister' },
    },
    contact: { phone: declared('0470') },
    residence: { kind: declared('institution'), municipality: declared('Rochemont') },
  })
})

test.each([
  [{ identity: { familyName: declared('Lambert'), givenNames: declared('Zoé') } }, 'Lambert, Zoé'],
  [{ identity: { familyName: declared('Lambert') } }, 'Lambert'],
  [{ identity: { givenNames: declared(' Zoé\n Marie ') } }, 'Zoé Marie'],
  [{ identity: { familyName: declared(' '), givenNames: declared('\u202eéoZ') } }, 'éoZ'],
  [{ contact: { email: declared('zoe@example.org'), phone: declared('0470') } }, 'zoe@example.org'],
  [{ contact: { phone: declared('0470') } }, '0470'],
  [{}, '—'],
])('of %j, lists show %s', (answers, name) => {
  expect(applicantName(answers)).toBe(name)
})

test.each([
  [{ contact: { language: declared('nl' as const) }, technical: { formLanguage: 'fr' } }, 'nl'],
  [{ technical: { formLanguage: 'de' } }, 'de'],
  [{ technical: { formLanguage: 'NL-BE' } }, 'nl'],
  [{ technical: { formLanguage: 'ro' } }, 'fr'],
  [{}, 'fr'],
])('to the applicant of %j one writes in %s', (answers, language) => {
  expect(applicantLanguage(answers)).toBe(language)
})

test('a place that is not said is nowhere', () => {
  expect(placeOf({})).toEqual({ municipality: null, postalCode: null })
  expect(placeOf({ residence: { municipality: declared(' Rochemont '), postalCode: declared(' ') } })).toEqual({
    municipality: 'Rochemont',
    postalCode: null,
  })
})
