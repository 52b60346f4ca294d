import { expect, test } from 'vitest'
import { aidTypes, knownAidTypes } from '#shared/aid/aidTypes.ts'

test.each(aidTypes)('%s is known by its code, in capitals or not', (type) => {
  expect(knownAidTypes([type])).toEqual([type])
  expect(knownAidTypes([` ${type.toLowerCase()} `])).toEqual([type])
})

test.each(['RIS1', 'RIS2', 'ris3'])('%s is integration income: the category is settled by the inquiry', (code) => {
  expect(knownAidTypes([code])).toEqual(['RIS'])
})

test.each(['RIS4', 'RISX', 'loyer', '', 'constructor', 'RENT HOUS'])('“%s” is not of the catalogue', (word) => {
  expect(knownAidTypes([word])).toEqual([])
})

test('a type named twice counts once, and the catalogue gives the order', () => {
  expect(knownAidTypes(['RENT', 'RIS2', 'wheelchair', 'rent', 'RIS1'])).toEqual(['RIS', 'RENT'])
})
