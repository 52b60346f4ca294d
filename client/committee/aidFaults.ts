import type { Faults } from '#client/forms/useFaults.ts'
import type { Messages } from '#client/language/useMessages.ts'
import type { DecisionField } from '#shared/committee/aidDecision.ts'

/** What can be filled in of an answer to an aid. */
export type AidField = Exclude<DecisionField, 'aidType'> | 'kind' | 'calculation'

/** What is wrong with one answer among those of a form. */
export type AidFaults = {
  /** Under which name the form finds the field, the path that the contract gives it. */
  readonly nameOf: (field: AidField) => string
  readonly at: (field: AidField) => string | undefined
  readonly forget: (field: AidField) => void
}

/** The faults of the answer at this path: `` for one alone, `decisions.0.` in a list. */
export const faultsAt = (faults: Faults<string>, path: string): AidFaults => ({
  nameOf: (field) => `${path}${field}`,
  at: (field) => faults.at(`${path}${field}`),
  forget: (field) => faults.forget(`${path}${field}`),
})

/** What a right answer looks like, by the path of each field of the answers at these paths. */
export const aidSentences = ({ committee }: Messages, paths: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    paths.flatMap((path) => Object.entries(committee.missing).map(([field, words]) => [`${path}${field}`, words])),
  )
