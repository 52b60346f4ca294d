import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { AidRequest } from '#shared/requests/contract.ts'

type Asked = Pick<AidRequest, 'stage' | 'holderId'>

/** Why this worker cannot make the decision letter, or null: it takes a decision, and it is the holder's, a lead's or the president's. */
export function refusalToMakeLetter({ stage, holderId }: Asked, worker: Worker): Refusal | null {
  if (stage !== 'decided' && stage !== 'followUp') return 'step-not-in-this-stage'
  if (may(worker, 'requests.decide')) return null
  if (holderId === null) return 'request-held-by-nobody'
  return holderId === worker.id ? null : 'request-held-by-colleague'
}

/** Why this worker cannot word the decision anew, or null: once it is notified it stays as it was told. */
export const refusalToWord = (request: Asked, worker: Worker): Refusal | null =>
  request.stage === 'decided' ? refusalToMakeLetter(request, worker) : 'step-not-in-this-stage'
