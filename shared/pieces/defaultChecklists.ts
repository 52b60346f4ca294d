import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Bringer } from './bringers.ts'
import type { ListedPiece } from './piece.ts'
import type { PieceCode } from './pieceCodes.ts'

/** What the office asks of the register or of another service itself, unless an aid type says otherwise. */
const askedByOffice: readonly PieceCode[] = ['childBenefit', 'healthInsurance', 'jobseekerRegistration']

const listed = (codes: readonly PieceCode[], others: Readonly<Partial<Record<PieceCode, Bringer>>> = {}) =>
  codes.map((code) => ({ code, bringer: others[code] ?? (askedByOffice.includes(code) ? 'office' : 'applicant') }))

const means = ['incomeProof', 'householdIncomeProof', 'bankStatements', 'bankCard', 'savingsProof'] as const
const living = ['leaseOrOwnership', 'childBenefit', 'maintenanceJudgment', 'declarationOnHonour'] as const

/** What centres usually ask for (domain.md 1.2), until the office sets its own lists: no more than each aid needs. */
export const defaultChecklists: Readonly<Record<AidType, readonly ListedPiece[]>> = {
  RIS: listed(['identityDocument', 'unemploymentDecision', 'jobseekerRegistration', ...means, ...living]),
  ERIS: listed(['identityDocument', ...means, ...living]),
  EMP: listed(['identityDocument', 'jobseekerRegistration']),
  PIIS: listed(['identityDocument', 'studyEnrolment']),
  ADV: listed(['identityDocument', 'unemploymentDecision', 'bankCard'], { unemploymentDecision: 'third' }),
  ONE: listed(['identityDocument', 'incomeProof', 'bankStatements', 'billsAndDebts']),
  URG: listed(['identityDocument', 'bankStatements']),
  MED: listed(['identityDocument', 'medicalCertificate', 'healthInsurance', 'billsAndDebts', 'incomeProof']),
  AMU: listed(['identityDocument', 'medicalCertificate', 'healthInsurance'], { medicalCertificate: 'third' }),
  ENE: listed(['identityDocument', 'energyBill', 'incomeProof', 'householdIncomeProof']),
  HEAT: listed(['identityDocument', 'heatingInvoice']),
  WAT: listed(['identityDocument', 'waterBill', 'incomeProof']),
  RENT: listed(['identityDocument', 'leaseOrOwnership', 'incomeProof', 'bankStatements']),
  HOUS: listed(['identityDocument', 'leaseOrOwnership', 'rentReceipt', 'billsAndDebts', 'incomeProof']),
  INST: listed(['identityDocument', 'leaseOrOwnership', 'declarationOnHonour']),
  REF: listed(['identityDocument', 'declarationOnHonour']),
  DEBT: listed(['identityDocument', 'billsAndDebts', 'incomeProof', 'bankStatements', 'maintenanceJudgment']),
  FOOD: listed(['identityDocument', 'incomeProof']),
  PART: listed(['identityDocument']),
  ALIM: listed(['identityDocument', 'maintenanceJudgment', 'incomeProof']),
  CARE: listed(['identityDocument', 'medicalCertificate', 'incomeProof', 'savingsProof']),
  PSY: [],
  LEG: [],
  UNK: listed(['identityDocument', 'incomeProof', 'leaseOrOwnership']),
}
