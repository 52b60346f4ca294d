import fc from 'fast-check'
import { expect, test } from 'vitest'
import { municipalitiesOf2025 } from '#server/territory/municipalitiesOf2025.ts'
import { courtName } from '#shared/decisions/courtName.ts'
import { courtsFor } from '#shared/decisions/courtsFor.ts'
import { knownCourts } from '#shared/decisions/knownCourts.ts'

const idsFor = (nis5: string, language: 'fr' | 'nl' | 'de') =>
  courtsFor(nis5, language, knownCourts).map(({ id }) => id)

test.each([
  ['Dinant', '91034', 'fr', ['liege-dinant']],
  ['Philippeville, in the district of Dinant', '93056', 'fr', ['liege-dinant']],
  ['Eupen', '63023', 'de', ['eupen']],
  ['Saint-Vith, asked in French', '63067', 'fr', ['eupen']],
  ['Malmedy, beside the nine', '63049', 'fr', ['liege-verviers']],
  ['Vielsalm, of the district of Bastogne', '82032', 'fr', ['liege-marche-en-famenne']],
  ['Brussels in French', '21004', 'fr', ['brusselsFrench']],
  ['Brussels in Dutch', '21004', 'nl', ['brusselsDutch']],
  ['Halle', '23027', 'nl', ['brusselsDutch']],
  ['Binche', '58002', 'fr', ['hainaut-binche']],
  ['La Louvière', '58001', 'fr', ['hainaut-la-louviere']],
  ['Zottegem, of the district of Aalst', '41081', 'nl', ['ghent-audenarde']],
  ['Geer, where two divisions may hear', '64025', 'fr', ['liege-liege', 'liege-huy']],
  ['a municipality of no known court', '99999', 'fr', []],
] as const)('%s is heard by the right court', (_, nis5, language, expected) => {
  expect(idsFor(nis5, language)).toEqual(expected)
})

test('every municipality of today has a court, and the nine of the German-speaking region have Eupen alone', () => {
  const without = municipalitiesOf2025.filter(({ nis5 }) => idsFor(nis5, 'fr').length === 0)
  expect(without).toEqual([])
  const german = municipalitiesOf2025.filter(({ languages }) => languages[0] === 'de')
  expect(german.map(({ nis5 }) => idsFor(nis5, 'de'))).toEqual(german.map(() => ['eupen']))
  expect(german).toHaveLength(9)
})

test('every court that comes with the program has its own id, a name in three languages, and is unchecked', () => {
  expect(new Set(knownCourts.map(({ id }) => id)).size).toBe(knownCourts.length)
  for (const court of knownCourts) {
    expect([courtName(court, 'fr'), courtName(court, 'nl'), courtName(court, 'de')]).not.toContain('')
    expect(court.checkedOn).toBeNull()
  }
})

test('a court that names the municipality itself goes before one that names its district', () => {
  const code = fc.stringMatching(/^[1-9]\d{4}$/)
  fc.assert(
    fc.property(code, fc.integer({ min: 1, max: 4 }), (nis5, digits) => {
      const district = { hears: [nis5.slice(0, digits)], language: null }
      const own = { hears: ['11002', nis5], language: null }
      return courtsFor(nis5, 'fr', [district, own])[0] === own && courtsFor(nis5, 'fr', [district])[0] === district
    }),
  )
})
