/** How the applicant was tried to be reached. */
export const contactWays = ['phone', 'email', 'letter', 'visit', 'desk'] as const
export type ContactWay = (typeof contactWays)[number]
