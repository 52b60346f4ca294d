/** Who does what was promised: a worker of ours, the applicant, or a third party. */
export const promisers = ['byUs', 'byApplicant', 'byThird'] as const
export type Promiser = (typeof promisers)[number]
