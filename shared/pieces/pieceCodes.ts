/** Papers that centres usually ask for (domain.md 1.2). */
export const pieceCodes = [
  'identityDocument',
  'unemploymentDecision', // the letter of the ONEM / RVA / LfA
  'bankCard',
  'bankStatements', // of the last three months
  'incomeProof', // the last three pay slips, or a certificate of benefit
  'householdIncomeProof',
  'savingsProof',
  'leaseOrOwnership',
  'rentReceipt',
  'billsAndDebts',
  'childBenefit',
  'maintenanceJudgment',
  'medicalCertificate',
  'healthInsurance',
  'jobseekerRegistration',
  'studyEnrolment',
  'energyBill',
  'heatingInvoice',
  'waterBill',
  'declarationOnHonour',
] as const
export type PieceCode = (typeof pieceCodes)[number]
