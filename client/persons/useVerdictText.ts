import { useMessages } from '#client/language/useMessages.ts'
import type { Verdict } from '#shared/persons/contract.ts'

/** Says a verdict as a sentence: what, who, when. */
export function useVerdictText(): (verdict: Verdict) => string {
  const { persons, moment } = useMessages()
  return ({ kind, givenBy, givenAt }) => persons.said(persons.verdicts[kind], givenBy, moment(givenAt))
}
