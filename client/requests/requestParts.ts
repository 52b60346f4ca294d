/** The parts of an open request, in the order of their tabs; what was asked is open first. */
export const requestParts = ['asked', 'contacts', 'competence', 'decision', 'letters'] as const
export type RequestPart = (typeof requestParts)[number]
