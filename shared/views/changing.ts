import { may, type Worker } from '#shared/people/permissions.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import { refusalToView } from '#shared/queue/viewing.ts'
import type { Refusal } from '#shared/refusals.ts'

/** Whose a view is; null for the whole office's. */
type Owned = { readonly workerId: string | null }

/** Why this worker cannot save, change or remove the view, or null: one's own, and the office's by who answers for them. */
export function refusalToKeep({ workerId }: Owned, worker: Worker): Refusal | null {
  const mine = workerId === null ? may(worker, 'labels.manage') : workerId === worker.id
  return mine ? null : 'view-not-yours'
}

/** So many views each colleague has at most, and so many the office. */
export const mostViews = 50

/** Why there is no room for another view beside so many of the same owner, or null. */
export function refusalToAdd({ workerId }: Owned, besides: number): Refusal | null {
  if (besides < mostViews) return null
  return workerId === null ? 'too-many-office-views' : 'too-many-own-views'
}

/** Whether a view is offered: not when it looks at what the worker may not read, for the list would be another. */
export const isOffered = (view: QueueView, worker: Worker): boolean => refusalToView(view, worker) === null
