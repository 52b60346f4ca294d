import type { ShownRequest } from '#client/requests/api.ts'

type DecisionLetterProps = { readonly view: ShownRequest }

/** The letter that tells the applicant what was decided. */
export const DecisionLetter = ({ view }: DecisionLetterProps) => <section aria-label={view.request.number} />
