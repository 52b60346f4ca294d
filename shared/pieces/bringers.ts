/** Who must bring a paper: the applicant, the office (which can ask the register itself), or a third party. */
export const bringers = ['applicant', 'office', 'third'] as const
export type Bringer = (typeof bringers)[number]
