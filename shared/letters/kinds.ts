/** The letters that the office makes. */
export const letterKinds = [
  'acknowledgement',
  'transferToCentre',
  'transferToApplicant',
  'referral', // to the SPP IS
  'pieces', // the papers to bring
  'hearing', // the right to be heard
  'decision',
] as const
export type LetterKind = (typeof letterKinds)[number]
