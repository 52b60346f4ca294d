/**
 * The aid types of the catalogue (domain.md 4). The law knows no closed list: what a sender names otherwise is kept
 * and shown as it came.
 */
export const aidTypes = [
  'RIS',
  'ERIS',
  'EMP',
  'PIIS',
  'ADV',
  'ONE',
  'URG',
  'MED',
  'AMU',
  'ENE',
  'HEAT',
  'WAT',
  'RENT',
  'HOUS',
  'INST',
  'REF',
  'DEBT',
  'FOOD',
  'PART',
  'ALIM',
  'CARE',
  'PSY',
  'LEG',
  'UNK',
] as const
export type AidType = (typeof aidTypes)[number]

type Law = 'integration' | 'aid'

/** Aid under the law of 26 May 2002, and aid that may rest on either law: until the inquiry settles it, both terms count. */
const laws: Readonly<Partial<Record<AidType, readonly Law[]>>> = {
  RIS: ['integration'],
  PIIS: ['integration'],
  EMP: ['integration', 'aid'],
  INST: ['integration', 'aid'],
  UNK: ['integration', 'aid'],
}

/** The laws on which this aid may rest: that of 26 May 2002 (integration) or the organic law of 8 July 1976 (aid). */
export const lawsOf = (type: AidType): readonly Law[] => laws[type] ?? ['aid']

/**
 * The catalogue's types among the words that a sender used. RIS1, RIS2 and RIS3 are one type: the category is settled
 * by the inquiry.
 */
export function knownAidTypes(named: readonly string[]): readonly AidType[] {
  const codes = named.map((name) =>
    name
      .trim()
      .toUpperCase()
      .replace(/^RIS[123]$/, 'RIS'),
  )
  return aidTypes.filter((type) => codes.includes(type))
}
