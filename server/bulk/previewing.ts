import { getLabel } from '#server/labels/storage.ts'
import { getWorker } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import type { Database } from '#server/storage/store.ts'
import type { BulkAsked } from '#shared/bulk/asked.ts'
import { afterBulk, refusalInBulk, refusalToBulk } from '#shared/bulk/preview.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { refuse } from '#shared/refusals.ts'
import { listChosen } from './storage.ts'

type Previewing = { readonly asked: BulkAsked; readonly requestIds: readonly string[] }

/** What would happen to each of these requests, or why it would be left out, in the order in which they were chosen. */
export async function previewBulk({ store }: Office, worker: Worker, { asked, requestIds }: Previewing) {
  refuse(refusalToBulk(asked.kind, worker))
  const { colleague, label } = await concernedBy(store.read, asked)
  const found = new Map((await listChosen(store.read, requestIds)).map((one) => [one.request.id, one]))
  return requestIds.flatMap((id) => {
    const chosen = found.get(id)
    if (!chosen) return []
    const { request, holderName } = chosen
    const after = afterBulk(asked, request)
    return {
      ...request,
      refusal: refusalInBulk(asked, request, { worker, colleague, label }),
      before: { ...request, holderName },
      after: { ...after, holderName: after.holderId === colleague?.id ? colleague.name : holderName },
    }
  })
}

/** Whom and which label it concerns; refuses where there is no such colleague or label. Who has left works on nothing. */
async function concernedBy(db: Database, asked: BulkAsked) {
  const colleague = asked.kind === 'assign' ? await getWorker(db, asked.workerId) : null
  const label = asked.kind === 'label' || asked.kind === 'unlabel' ? await getLabel(db, asked.labelId) : null
  return { colleague: colleague && !colleague.active ? { ...colleague, roles: [] } : colleague, label }
}
