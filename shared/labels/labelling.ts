import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { Label } from './label.ts'

type Labelled = { readonly labels?: readonly string[] | undefined }

/** Why this worker cannot give the request that label, or null: whoever works on requests may, whoever holds it. */
export function refusalToGiveLabel(
  { labels = [] }: Labelled,
  { id, retired }: Pick<Label, 'id' | 'retired'>,
  worker: Worker,
): Refusal | null {
  if (!may(worker, 'requests.work')) return 'permission-missing'
  if (labels.includes(id)) return 'label-already-given'
  return retired ? 'label-retired' : null
}

/** Why this worker cannot take that label away from the request, or null; one that is retired can be taken away. */
export function refusalToTakeLabel({ labels = [] }: Labelled, labelId: string, worker: Worker): Refusal | null {
  if (!may(worker, 'requests.work')) return 'permission-missing'
  return labels.includes(labelId) ? null : 'label-not-given'
}
