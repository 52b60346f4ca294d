import type { AidType } from '#shared/aid/aidTypes.ts'

/** Aid that is always a sum; other aid may be one, or a service, a guarantee, goods. */
const sums: readonly AidType[] = ['RIS', 'ERIS', 'ADV', 'ONE', 'ENE', 'HEAT', 'WAT', 'RENT', 'INST', 'ALIM']

export const isMoney = (type: AidType): boolean => sums.includes(type)
