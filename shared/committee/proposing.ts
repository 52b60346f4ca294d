import type { AidType } from '#shared/aid/aidTypes.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { Stage, Standing } from '#shared/requests/stages.ts'
import { unansweredOf } from './outcome.ts'

const writable: readonly Stage[] = ['contact', 'inquiry', 'proposal']

/** Why this worker cannot write the social report or a proposal, or null: they are the holder's, or a lead's, until it is decided. */
export function refusalToWrite(request: Standing, worker: Worker): Refusal | null {
  if (!may(worker, 'requests.work')) return 'permission-missing'
  if (!writable.includes(request.stage)) return 'step-not-in-this-stage'
  if (request.holderId === worker.id || may(worker, 'requests.assign')) return null
  return request.holderId === null ? 'request-held-by-nobody' : 'request-held-by-colleague'
}

type Prepared = {
  readonly asked: readonly AidType[]
  readonly proposed: readonly AidType[]
  readonly reported: boolean
}

/** Why the report and the proposal cannot be handed in, or null: the committee decides on a report, and on each aid asked. */
export const refusalToPropose = ({ asked, proposed, reported }: Prepared): Refusal | null =>
  reported && proposed.length > 0 && unansweredOf(asked, proposed).length === 0 ? null : 'proposal-missing'
