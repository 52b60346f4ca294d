import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applicantFrom, keysOf } from '#shared/persons/keysOf.ts'
import { likeness, worthALook } from '#shared/persons/likeness.ts'
import { lookUpsFor } from '#shared/persons/lookUps.ts'
import { anyApplicant, applicant } from '#tests/support/applicants.ts'

test('the keys of an applicant are plain, however things were typed', () => {
  const zoe = applicant({
    name: 'Van den Brœck, Zoé-Anne',
    born: '1985-07-30',
    niss: '85.07.30-001.60',
    phone: '0470/12 34 56',
    email: ' Zoe@Example.BE ',
    home: '4000 R. Haute 12A/bte 3',
    with: ['Noé Van den Broeck 2015-04-02', 'Zoé 1985-07-30', 'van den BROECK, Noé 2015-04-02'],
  })
  expect(keysOf(zoe)).toEqual([
    { kind: 'niss', value: '85073000160' },
    { kind: 'birthDate', value: '1985-07-30' },
    { kind: 'phone', value: '+32470123456' },
    { kind: 'email', value: 'zoe@example.be' },
    { kind: 'address', value: '4000 rue haute 12a/3' },
    { kind: 'name', value: 'van den broeck,zoe anne' },
    { kind: 'cohabitant', value: '2015-04-02/broeck den noe van' },
  ])
})

test.each([
  ['a national number with a wrong check', { niss: '85073000161' }],
  ['a phone number that is none', { phone: 'voir mon frère' }],
  ['an e-mail address that is none', { email: 'pas d’adresse' }],
  ['the address of an institution', { home: '4000 Rue Haute 12', lives: 'institution' }],
  ['the address by which one without a home is reached', { home: '4000 Rue Haute 12', lives: 'noFixedAddress' }],
  ['an address without a number', { home: '4000' }],
  ['nothing at all', {}],
] as const)('%s makes nobody recognisable', (_, told) => {
  expect(keysOf(applicant(told))).toEqual([])
})

test('all that is compared is kept in the keys', () => {
  fc.assert(
    fc.property(anyApplicant, (one) => {
      expect(applicantFrom(keysOf(one))).toEqual(one)
    }),
  )
})

test('who is proposed shares a key that is looked up', () => {
  fc.assert(
    fc.property(anyApplicant, anyApplicant, (one, other) => {
      const { proposal, score } = likeness(one, other)
      fc.pre(proposal !== 'weak' && score >= worthALook)
      const keys = keysOf(other)
      const found = lookUpsFor(one).some(({ kind, from, below }) =>
        keys.some((key) => key.kind === kind && key.value >= from && key.value < below),
      )
      expect(found).toBe(true)
    }),
  )
})
