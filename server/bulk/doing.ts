import { act } from '#server/journal/act.ts'
import { giveLabel, takeLabel } from '#server/labels/acts.ts'
import type { Office } from '#server/office.ts'
import { assign } from '#server/requests/acts.ts'
import type { Seen } from '#server/requests/changing.ts'
import { triage } from '#server/requests/stepActs.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import type { BulkAsked, BulkTriage } from '#shared/bulk/asked.ts'
import { settledFor } from '#shared/bulk/triaging.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refuse } from '#shared/refusals.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'
import { keepResult } from './storage.ts'

type SeenInBulk = Seen & { readonly bulkId: string }

/** Does it to one request, as an act of its own with its right and its version; a no is kept as the result. */
export async function doToOne(office: Office, worker: Worker, { asked, ...seen }: SeenInBulk & { asked: BulkAsked }) {
  try {
    await change(office, worker, { asked, ...seen })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { refusal } = error
    await act(office, worker, async (tx) => ({ result: await keepResult(tx, seen, { refusal }), entry: null }))
  }
}

function change(office: Office, worker: Worker, { asked, ...seen }: SeenInBulk & { asked: BulkAsked }) {
  switch (asked.kind) {
    case 'assign':
      return assign(office, worker, { ...seen, workerId: asked.workerId, note: asked.note })
    case 'triage':
      return triageOne(office, worker, { ...seen, asked: asked.settled })
    case 'label':
      return giveLabel(office, worker, { ...seen, labelId: asked.labelId })
    case 'unlabel':
      return takeLabel(office, worker, { ...seen, labelId: asked.labelId })
  }
}

/** What is settled follows from what the request itself says, as the version that was seen says it. */
async function triageOne(office: Office, worker: Worker, { asked, ...seen }: SeenInBulk & { asked: BulkTriage }) {
  const request = await getAidRequest(office.store.read, seen.requestId)
  refuse(request.version === seen.version ? null : 'request-changed-meanwhile')
  refuse(refusalToStep('triage', request, worker))
  const settled = settledFor(asked, request)
  if (!settled) throw new Refused('triage-incomplete')
  return triage(office, worker, { ...seen, settled })
}
