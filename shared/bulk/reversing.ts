import type { Instant } from '#shared/calendar/days.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { BulkKind } from './kinds.ts'
import { refusalToBulk } from './preview.ts'
import { takeBackUntil } from './takingBack.ts'

type Begun = {
  readonly kind: BulkKind
  readonly workerId: string
  readonly at: Instant
  readonly reversedAt: Instant | null
}

/** Why this worker cannot go on with the bulk action, or null. */
export function refusalToGoOn(
  { workerId, reversedAt }: Pick<Begun, 'workerId' | 'reversedAt'>,
  worker: Worker,
): Refusal | null {
  if (workerId !== worker.id) return 'permission-missing'
  return reversedAt === null ? null : 'already-taken-back'
}

/**
 * Why this worker cannot reverse the bulk action, or null: who did it, while they could do it again, and a lead may, within
 * a day. `standing`: how many of its changes are not taken back yet.
 */
export function refusalToReverse(
  { kind, workerId, at }: Pick<Begun, 'kind' | 'workerId' | 'at'>,
  { worker, now, standing }: { readonly worker: Worker; readonly now: Instant; readonly standing: number },
): Refusal | null {
  if (workerId !== worker.id && !may(worker, 'requests.assign')) return 'permission-missing'
  const forbidden = refusalToBulk(kind, worker)
  if (forbidden) return forbidden
  if (standing === 0) return 'already-taken-back'
  return Date.parse(now) > takeBackUntil(at, 'bulk') ? 'take-back-too-late' : null
}
