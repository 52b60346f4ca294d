import { expect, test } from 'vitest'
import { municipalitiesOf2025 as all } from '#server/territory/municipalitiesOf2025.ts'
import { centreName } from '#shared/territory/centre.ts'
import { findMunicipalities } from '#shared/territory/findMunicipalities.ts'
import { inForceOn, municipalityName } from '#shared/territory/municipality.ts'

test('there are 565 municipalities since 2025: 285 in Flanders, 261 in Wallonia, 19 in Brussels; one has no centre', () => {
  const perRegion = Object.groupBy(all, ({ region }) => region)
  expect([all.length, perRegion.flanders?.length, perRegion.wallonia?.length, perRegion.brussels?.length]).toEqual([
    565, 285, 261, 19,
  ])
  expect(new Set(all.map(({ nis5 }) => nis5)).size).toBe(565)
  expect(all.filter(({ hasCentre }) => !hasCentre).map(({ names }) => names.fr)).toEqual(['Herstappe'])
})

test('27 municipalities have facilities, besides the 19 bilingual ones of Brussels', () => {
  const several = all.filter(({ languages }) => languages.length > 1)
  expect(several.filter(({ region }) => region !== 'brussels')).toHaveLength(27)
})

const found = (text: string) => findMunicipalities(all, text, 3).map((one) => municipalityName(one, 'fr'))

test.each([
  ['liège', 'Liège'],
  ['LIEGE', 'Liège'],
  ['Luik', 'Liège'],
  ['büllingen', 'Bullange'],
  ['bullingen', 'Bullange'],
  ['4700', 'Eupen'],
  ['sint niklaas', 'Saint-Nicolas'],
  ['braine l alleud', 'Braine-l’Alleud'],
])('« %s » finds %s first, in any language, without accents or capitals', (text, name) => {
  expect(found(text)[0]?.replace("'", '’')).toBe(name)
})

test('what begins so comes before what contains it, and nothing is found without text', () => {
  expect(found('mons')[0]).toBe('Mons')
  expect(found('   ')).toEqual([])
  expect(found('zzz')).toEqual([])
})

test('a municipality exists from its first day to its last', () => {
  const merged = { validFrom: '2019-01-01', validUntil: '2024-12-31' }
  expect(inForceOn([merged], '2024-12-31')).toEqual([merged])
  expect(inForceOn([merged], '2025-01-01')).toEqual([])
  expect(inForceOn([merged], '2018-12-31')).toEqual([])
})

test('Bastogne with Bertogne exists since 2 December 2024, before the others', () => {
  expect(inForceOn(all, '2024-12-15').map(({ names }) => names.fr)).toEqual(['Bastogne'])
})

test.each([
  ['62063', 'CPAS de Liège'],
  ['61003', 'CPAS d’Amay'],
  ['55035', 'CPAS du Roeulx'],
  ['52075', 'CPAS des Bons Villers'],
  ['44021', 'OCMW Gent'],
  ['63023', 'ÖSHZ Eupen'],
])('the centre of %s is probably called %s', (nis5, name) => {
  const municipality = all.find((one) => one.nis5 === nis5)
  expect(municipality && centreName(municipality)).toBe(name)
})
