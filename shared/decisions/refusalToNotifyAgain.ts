import type { Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { AidRequest } from '#shared/requests/contract.ts'

type Asked = Pick<AidRequest, 'stage' | 'holderId' | 'facts'>

/** Why this worker cannot record that the decision was notified once more, or null: it is the holder's, while no term of appeal has begun. */
export function refusalToNotifyAgain({ stage, holderId, facts }: Asked, worker: Worker): Refusal | null {
  if (stage !== 'followUp' || facts?.appealStarts) return 'step-not-in-this-stage'
  if (holderId === null) return 'request-held-by-nobody'
  return holderId === worker.id ? null : 'request-held-by-colleague'
}
