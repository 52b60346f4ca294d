import type { Answers } from '#shared/intake/record.ts'
import { fold } from '#shared/search/folding.ts'

/** Where somebody lives; never an institution, nor the address by which one without a home is reached. */
export type Home = { readonly building: string; readonly box: string }

/** The home as it is compared; null where it is none, or not known well enough to tell a building from another. */
export function homeOf(residence: Answers['residence']): Home | null {
  if (residence?.kind?.value === 'institution' || residence?.kind?.value === 'noFixedAddress') return null
  const postalCode = fold(residence?.postalCode?.value ?? '')
  const street = streetOf(residence?.street?.value ?? '')
  const [number = '', ...rest] = fold(residence?.houseNumber?.value ?? '')
    .replace(/^(\d+) ([a-z])(?= |$)/, '$1$2')
    .split(' ')
  if (postalCode === '' || street === '' || number === '') return null
  const box = fold(residence?.box?.value ?? '') || rest.join(' ')
  return { building: `${postalCode} ${street} ${number}`, box: box.replace(/^(bte|bus|boite|bp|b) /, '') }
}

/** The ways in which people shorten the kind of a street. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/^r /, 'rue '],
  [/^av /, 'avenue '],
  [/^(bd|bld|bvd|boul) /, 'boulevard '],
  [/^(ch|chee|chauss) /, 'chaussee '],
  [/^pl /, 'place '],
  [/(?<=\p{L})( ?strasse| ?straat| ?str)$/u, 'str'],
  [/(?<=\p{L})( ?laan| ?ln)$/u, 'laan'],
]

const streetOf = (typed: string) =>
  shortened.reduce((street, [short, long]) => street.replace(short, long), fold(typed))
