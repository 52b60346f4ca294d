import * as z from 'zod'
import { type AidType, aidTypes } from '#shared/aid/aidTypes.ts'
import type { AidDecision } from '#shared/committee/aidDecision.ts'
import { periodicities, proposalKinds } from '#shared/committee/words.ts'
import { allGrounds } from '#shared/requests/outcomes.ts'
import { centsOf, typedCents } from './amounts.ts'

/** A proposal or a decision on an aid as it is being filled in. */
export const AidDraft = z.object({
  aidType: z.enum(aidTypes),
  kind: z.enum(proposalKinds).nullable(),
  ground: z.enum(allGrounds).nullable(),
  amount: z.string(),
  periodicity: z.enum(periodicities).nullable(),
  from: z.string(),
  until: z.string(),
  calculation: z.string(),
  reasonsInFact: z.string(),
  reasonsInLaw: z.string(),
})
export type AidDraft = Readonly<z.infer<typeof AidDraft>>

export const blankAid = (aidType: AidType): AidDraft => ({
  aidType,
  kind: null,
  ground: null,
  amount: '',
  periodicity: null,
  from: '',
  until: '',
  calculation: '',
  reasonsInFact: '',
  reasonsInLaw: '',
})

export const draftOf = (said: AidDecision): AidDraft => ({
  aidType: said.aidType,
  kind: said.kind,
  ground: said.ground,
  amount: typedCents(said.amount),
  periodicity: said.periodicity,
  from: said.from ?? '',
  until: said.until ?? '',
  calculation: said.calculation,
  reasonsInFact: said.reasonsInFact,
  reasonsInLaw: said.reasonsInLaw,
})

/** What the draft says, for the contract to check: what its answer has no room for is left out. */
export function saidIn(draft: AidDraft) {
  const { aidType, kind, ground, amount, periodicity, from, until, ...words } = draft
  const cents = centsOf(amount)
  if (kind === 'refused')
    return { aidType, kind, ground, amount: null, periodicity: null, from: null, until: null, ...words }
  return { aidType, kind, ground: null, amount: cents, periodicity, from: from || null, until: until || null, ...words }
}

/** What stands in a decision, and nothing else that came with it. */
export function answerOf(said: AidDecision): AidDecision {
  const { aidType, kind, ground, amount, periodicity, from, until, calculation, reasonsInFact, reasonsInLaw } = said
  return { aidType, kind, ground, amount, periodicity, from, until, calculation, reasonsInFact, reasonsInLaw }
}
