import type { AidType } from '#shared/aid/aidTypes.ts'
import type { PieceCode } from './pieceCodes.ts'

/** Papers that only some applicants have, each with the aid for which everybody needs it all the same. */
const neededFor: Readonly<Partial<Record<PieceCode, readonly AidType[]>>> = {
  unemploymentDecision: ['ADV'],
  householdIncomeProof: [],
  savingsProof: ['CARE'],
  billsAndDebts: ['DEBT', 'MED'],
  childBenefit: [],
  maintenanceJudgment: ['ALIM'],
  medicalCertificate: ['MED', 'AMU', 'CARE'],
  studyEnrolment: [],
}

/** Whether whoever asks for this aid needs the paper; the others depend on who lives there, works, studies or pays. */
export function isNeededByAll(code: PieceCode, aidTypes: readonly AidType[]): boolean {
  const types = neededFor[code]
  return types === undefined || aidTypes.some((type) => types.includes(type))
}
