import { addDays, type Day } from '#shared/calendar/days.ts'
import { openDaysSince } from '#shared/calendar/openDays.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { Stage } from '#shared/requests/stages.ts'
import type { RestRule } from './restRule.ts'

/**
 * The stages in which something is the holder’s to do. With the proposal it is the committee that is waited for, and in
 * the follow-up the terms of the law.
 */
export const restingStages = [
  'received',
  'triaged',
  'contact',
  'inquiry',
  'decided',
] as const satisfies readonly Stage[]

/** How long a paper that somebody else must bring is waited for, in days: those within which it is usually asked. */
export const daysForPaper = 14

/** What is open on a request and awaited, each the latest of its kind; null where nothing is. */
export type Awaited = {
  readonly promisedFor: Day | null
  readonly appointedOn: Day | null
  readonly paperAskedOn: Day | null
}

type Touched = Awaited & { readonly touchedOn: Day }
type Claimed = Touched & { readonly stage: Stage; readonly holderId: string | null }

/** Since when nothing is done: the day somebody last worked on it, or a later one until which something was awaited. */
export function restsSince({ touchedOn, promisedFor, appointedOn, paperAskedOn }: Touched): Day {
  const paperBy = paperAskedOn === null ? '' : addDays(paperAskedOn, daysForPaper)
  return [touchedOn, promisedFor ?? '', appointedOn ?? '', paperBy].sort().at(-1) ?? touchedOn
}

/** How far it has come with a claim that nobody works on: its holder is asked, the lead sees it, the lead may release it. */
export type Resting = 'ask' | 'lead' | 'release'

/** How far it has come with this claim, or null while it does not rest. */
export function restingOf(claim: Claimed, rule: RestRule, today: Day): Resting | null {
  if (claim.holderId === null || !restingStages.some((stage) => stage === claim.stage)) return null
  const openDays = openDaysSince(restsSince(claim), today)
  if (openDays < rule.askAfter) return null
  if (openDays < rule.leadAfter) return 'ask'
  return openDays < rule.releaseAfter ? 'lead' : 'release'
}

/** Why this worker cannot put a claim back in the list because nobody works on it, or null. */
export function refusalToPutBack(
  { stage, holderId }: Pick<Claimed, 'stage' | 'holderId'>,
  resting: Resting | null,
  worker: Worker,
): Refusal | null {
  if (!may(worker, 'requests.assign')) return 'permission-missing'
  if (stage === 'closed') return 'request-closed'
  if (holderId === null) return 'request-held-by-nobody'
  return resting === 'release' ? null : 'claim-not-resting'
}
