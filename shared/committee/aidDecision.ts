import * as z from 'zod'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { text } from '#shared/http/text.ts'
import { groundsOf, refusalGrounds } from '#shared/requests/outcomes.ts'
import { isMoney } from './money.ts'
import { periodicities, proposalKinds } from './words.ts'

/** At most what fits in a column and in a letter. */
const longest = 10_000
const reasons = () => text(longest).trim().default('')

/** The fields of a proposal and of a decision, each by itself. */
export const aidDecisionFields = {
  aidType: z.enum(aidTypes),
  kind: z.enum(proposalKinds),
  /** Why it is refused; null for what is granted. */
  ground: z.enum(refusalGrounds).nullable().default(null),
  /** In cents, for each turn of the periodicity; null where the aid is no sum. */
  amount: z.number().int().min(0).max(100_000_000).nullable().default(null),
  periodicity: z.enum(periodicities).nullable().default(null),
  /** The first day of what is granted; null for a refusal. */
  from: z.iso.date().nullable().default(null),
  /** The last day; null for as long as the conditions are met. */
  until: z.iso.date().nullable().default(null),
  calculation: reasons(),
  reasonsInFact: reasons(),
  reasonsInLaw: reasons(),
}
const Shape = z.strictObject(aidDecisionFields)

/**
 * What is proposed, or decided, on one aid. A refusal has its ground; what is granted has its first day, and its sum
 * where it is money. Both have their reasons in fact and in law, in words: a code alone explains nothing.
 */
export const AidDecision = Shape.superRefine((said, context) => {
  for (const path of faultsOf(said)) context.addIssue({ code: 'custom', path: [path], message: faults[path] })
})
export type AidDecision = z.infer<typeof Shape>

/** The fields that a decision on an aid may lack or have wrong. */
export type DecisionField = Exclude<keyof AidDecision, 'kind' | 'calculation'>

function faultsOf(said: AidDecision): readonly DecisionField[] {
  const { aidType, kind, ground, amount, periodicity, from, until, reasonsInFact, reasonsInLaw } = said
  const refused = kind === 'refused'
  const needsSum = !refused && isMoney(aidType)
  const wrong: Readonly<Record<DecisionField, boolean>> = {
    aidType: aidType === 'UNK',
    ground: refused ? ground === null || !groundsOf('refused').includes(ground) : ground !== null,
    amount: refused ? amount !== null : (needsSum || periodicity !== null) && amount === null,
    periodicity: refused ? periodicity !== null : (needsSum || amount !== null) && periodicity === null,
    from: refused ? from !== null : from === null,
    until: until !== null && (refused || (from !== null && until < from)),
    reasonsInFact: reasonsInFact === '',
    reasonsInLaw: reasonsInLaw === '',
  }
  return decisionFields.filter((field) => wrong[field])
}

const faults: Readonly<Record<DecisionField, string>> = {
  aidType: 'what the applicant does not know cannot be decided',
  ground: 'a refusal has its ground, and only a refusal',
  amount: 'money that is granted has its amount',
  periodicity: 'money that is granted says how often it is paid',
  from: 'what is granted has its first day, and only that',
  until: 'nothing ends before it begins',
  reasonsInFact: 'the facts are said in words',
  reasonsInLaw: 'the law is said in words',
}

const decisionFields = [
  'aidType',
  'ground',
  'amount',
  'periodicity',
  'from',
  'until',
  'reasonsInFact',
  'reasonsInLaw',
] as const satisfies readonly DecisionField[]
