import type { Applicant } from './applicant.ts'
import type { Key, KeyKind } from './keys.ts'

/** By what the applicant may be known again, each once. */
export const keysOf = ({
  familyName,
  givenNames,
  birthDate,
  niss,
  phones,
  email,
  home,
  cohabitants,
}: Applicant): readonly Key[] => [
  ...each('niss', niss),
  ...each('birthDate', birthDate),
  ...phones.map((value) => ({ kind: 'phone' as const, value })),
  ...each('email', email),
  ...each('address', home && `${home.building}/${home.box}`),
  ...each('name', familyName || givenNames ? `${familyName},${givenNames}` : null),
  ...(cohabitants ?? []).map((one) => ({ kind: 'cohabitant' as const, value: `${one.birthDate}/${one.words}` })),
]

const each = (kind: KeyKind, value: string | null): readonly Key[] => (value === null ? [] : [{ kind, value }])

/** The applicant of whom these are the keys: all that is compared is kept in them. */
export function applicantFrom(keys: readonly Key[]): Applicant {
  const valuesOf = (kind: KeyKind) => keys.filter((key) => key.kind === kind).map(({ value }) => value)
  const first = (kind: KeyKind) => valuesOf(kind)[0] ?? null
  const [familyName = '', givenNames = ''] = first('name')?.split(',') ?? []
  const [building, box = ''] = first('address')?.split('/') ?? []
  return {
    familyName,
    givenNames,
    birthDate: first('birthDate'),
    niss: first('niss'),
    phones: valuesOf('phone'),
    email: first('email'),
    home: building === undefined ? null : { building, box },
    cohabitants: valuesOf('cohabitant').map((value) => {
      const [day = '', words = ''] = value.split('/')
      return { birthDate: day, words }
    }),
  }
}
