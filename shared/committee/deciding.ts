import type { AidType } from '#shared/aid/aidTypes.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { Stage } from '#shared/requests/stages.ts'
import { unansweredOf } from './outcome.ts'
import type { DecidingBody } from './words.ts'

type Deciding = {
  readonly stage: Stage
  readonly body: DecidingBody
  readonly asked: readonly AidType[]
  /** With what was decided before and stands. */
  readonly decided: readonly AidType[]
}

/**
 * Why this decision cannot be recorded, or null. Committee and council decide on a proposal, and on every aid asked.
 * The president decides in urgency before there is one, and may leave the rest to the committee (OL art. 28 §1).
 */
export function refusalToDecide({ stage, body, asked, decided }: Deciding, worker: Worker): Refusal | null {
  if (body === 'president') return may(worker, 'requests.decide') ? null : 'permission-missing'
  if (stage !== 'proposal') return 'decision-needs-proposal'
  return unansweredOf(asked, decided).length === 0 ? null : 'aid-undecided'
}
