import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { Standing } from './stages.ts'

/** Why this worker cannot take the request on, or null. The button shows it; the server enforces it. */
export function refusalToClaim(request: Standing, worker: Worker): Refusal | null {
  if (!may(worker, 'requests.work')) return 'permission-missing'
  if (request.stage === 'closed') return 'request-closed'
  if (request.holderId === worker.id) return 'request-already-yours'
  if (request.holderId !== null) return 'request-claimed-by-colleague'
  return null
}

/** Why this worker cannot give the request back, or null. */
export function refusalToRelease(request: Standing, worker: Worker): Refusal | null {
  if (!may(worker, 'requests.work')) return 'permission-missing'
  if (request.stage === 'closed') return 'request-closed'
  if (request.holderId === null) return 'request-held-by-nobody'
  if (request.holderId !== worker.id) return 'request-not-yours'
  return null
}

/** Why this worker cannot give the request to that colleague, or null. Without a colleague: whether to anybody at all. */
export function refusalToAssign(request: Standing, worker: Worker, colleague: Worker | null): Refusal | null {
  if (!may(worker, 'requests.assign')) return 'permission-missing'
  if (request.stage === 'closed') return 'request-closed'
  if (colleague === null) return null
  if (!may(colleague, 'requests.work')) return 'colleague-cannot-work-requests'
  if (request.holderId === colleague.id) return 'request-already-theirs'
  return null
}

/** Why this worker cannot take the request over from the colleague who has it, or null. */
export function refusalToTakeOver(request: Standing, worker: Worker): Refusal | null {
  if (!may(worker, 'requests.assign') || !may(worker, 'requests.work')) return 'permission-missing'
  if (request.stage === 'closed') return 'request-closed'
  if (request.holderId === null) return 'request-held-by-nobody'
  if (request.holderId === worker.id) return 'request-already-yours'
  return null
}
