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

/** Aid under the law of 26 May 2002, decided within 30 days; all other aid is decided within one month (OL art. 71). */
export const integrationAid: readonly AidType[] = ['RIS', 'EMP', 'PIIS']

/** The catalogue's types among the words that a sender used. RIS1, RIS2 and RIS3 are one type: the category is settled by the inquiry. */
export function knownAidTypes(named: readonly string[]): readonly AidType[] {
  const codes = named.map((name) => name.toUpperCase().replace(/^RIS[123]$/, 'RIS'))
  return aidTypes.filter((type) => codes.includes(type))
}
