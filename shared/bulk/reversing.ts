import type { Instant } from '#shared/calendar/days.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import { takeBackUntil } from './takingBack.ts'

type Begun = { readonly workerId: string; readonly at: Instant; readonly reversedAt: Instant | null }

/** Why this worker cannot go on with the bulk action, or null. */
export function refusalToGoOn({ workerId, reversedAt }: Begun, worker: Worker): Refusal | null {
  if (workerId !== worker.id) return 'permission-missing'
  return reversedAt === null ? null : 'already-taken-back'
}

/** Why this worker cannot reverse the bulk action, or null: who did it and a lead may, within a day. `standing`: how many of its changes are not taken back yet. */
export function refusalToReverse(
  { workerId, at }: Begun,
  { worker, now, standing }: { readonly worker: Worker; readonly now: Instant; readonly standing: number },
): Refusal | null {
  if (workerId !== worker.id && !may(worker, 'requests.assign')) return 'permission-missing'
  if (standing === 0) return 'already-taken-back'
  return Date.parse(now) > takeBackUntil(at, 'bulk') ? 'take-back-too-late' : null
}
