import fc from 'fast-check'
import type { Answers } from '#shared/intake/record.ts'
import { type Applicant, applicantOf } from '#shared/persons/applicant.ts'
import { anyDay } from './anyCourse.ts'

type Told = {
  readonly name?: string
  readonly born?: string
  readonly niss?: string
  readonly phone?: string
  readonly email?: string
  /** `4000 Rue Haute 12/3`. */
  readonly home?: string
  /** `Noah Lambert 2015-04-02` each. */
  readonly with?: readonly string[]
  readonly lives?: 'ownAddress' | 'withOthers' | 'noFixedAddress' | 'institution'
}

const said = <Value>(value: Value) => ({ value, origin: 'declared' as const })
const given = <Name extends string>(name: Name, value: string | undefined) =>
  value === undefined ? {} : { [name]: said(value) }

/** What somebody declared of themself; the name as `Lambert, Zoé`. */
export function declared({ name, born, niss, phone, email, home, lives, with: cohabitants }: Told): Answers {
  const [familyName, givenNames] = name?.split(', ') ?? []
  const [, postalCode, street, houseNumber, box] = home?.match(/^(\S+) (.+?) (\d\S*?)(?:\/(.+))?$/) ?? []
  return {
    identity: {
      ...given('familyName', familyName),
      ...given('givenNames', givenNames),
      ...given('birthDate', born),
      ...given('niss', niss),
    },
    contact: { ...given('phone', phone), ...given('email', email) },
    residence: {
      ...(lives && { kind: said(lives) }),
      ...given('postalCode', postalCode),
      ...given('street', street),
      ...given('houseNumber', houseNumber),
      ...given('box', box),
    },
    ...(cohabitants && { household: { cohabitants: said(cohabitants.map(cohabitant)) } }),
  }
}

const cohabitant = (told: string) => ({ name: told.slice(0, -11), birthDate: told.slice(-10) })

export const applicant = (told: Told): Applicant => applicantOf(declared(told))

const word = fc.constantFrom('peeters', 'petters', 'dubois', 'du bois', 'maria', 'marie', 'an', 'el amrani', 'jan')
const unknown = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

/** Few values, so that applicants often have something in common. */
export const anyApplicant: fc.Arbitrary<Applicant> = fc.record({
  familyName: fc.oneof(word, fc.constant('')),
  givenNames: fc.oneof(word, fc.constant('')),
  birthDate: unknown(fc.oneof(fc.constantFrom('1985-03-07', '1985-07-03', '1990-01-01'), anyDay)),
  niss: unknown(fc.constantFrom('85030700183', '85030700282', '85430700109')),
  phones: fc.subarray(['+32470000001', '+32470000002']),
  email: unknown(fc.constantFrom('a@example.be', 'b@example.be')),
  home: unknown(
    fc.record({
      building: fc.constantFrom('4000 rue haute 1', '4000 rue haute 2'),
      box: fc.constantFrom('', '1', '2'),
    }),
  ),
  cohabitants: fc.subarray([
    { birthDate: '1985-03-07', words: 'marie peeters' },
    { birthDate: '1985-03-07', words: 'maria' },
    { birthDate: '1990-01-01', words: 'dubois jan' },
  ]),
})
