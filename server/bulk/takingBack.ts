import { takeBackNotice } from '#server/notices/storage.ts'
import { getWorker } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import { type Change, changeRequest } from '#server/requests/changing.ts'
import type { StoredRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { refusalToTakeBack } from '#shared/bulk/takingBack.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import { Refused } from '#shared/refusals.ts'
import { getReversal, markTakenBack, type StoredReversal, wasWorkedOnSince } from './storage.ts'

/**
 * Makes the request what it was before a change: over the version that the change reached and no other, as a new act.
 * Its version rises, for it was changed twice. The day it was last worked on stays where somebody wrote a note meanwhile.
 */
export async function takeBack(
  office: Office,
  worker: Worker,
  { requestId, entryId }: { readonly requestId: string; readonly entryId: string },
) {
  const done = await getReversal(office.store.read, entryId)
  if (done.requestId !== requestId) throw new Refused('not-found')
  const now = office.clock.now()
  return changeRequest(
    office,
    worker,
    { requestId, version: done.version, ...(done.bulkId !== null && { bulkId: done.bulkId }) },
    {
      ruleFirst: true,
      refusal: async (request, tx) =>
        refusalToTakeBack(await getReversal(tx, entryId), request, { worker, now }) ??
        (await refusalToGiveBack(tx, request, done)),
      change: async (request, tx, takenBackBy) => {
        await markTakenBack(tx, entryId, takenBackBy)
        return {
          act: 'takenBack',
          changes: (await wasWorkedOnSince(tx, done)) ? { ...done.before, touchedOn: request.touchedOn } : done.before,
          details: { act: done.act, entry: entryId },
          tells: await whoReadOfIt(tx, done, now),
          untold: done.told,
        }
      },
    },
  )
}

/** Why the colleague who would have the request again cannot have it, or null. */
async function refusalToGiveBack(tx: Database, request: StoredRequest, { before }: StoredReversal) {
  const holderId = before.holderId ?? null
  if (holderId === null || holderId === request.holderId) return null
  const holder = await getWorker(tx, holderId)
  return holder.active && may(holder, 'requests.work') ? null : 'colleague-cannot-work-requests'
}

/** Takes the notice back from whoever has not seen it; the others are told anew. */
async function whoReadOfIt(tx: Database, { told, entryId, bulkId }: StoredReversal, seenAt: string) {
  const tells: NonNullable<Change['tells']>[number][] = []
  for (const workerId of told)
    if (!(await takeBackNotice(tx, { workerId, entryId, bulkId, seenAt }))) tells.push({ workerId, kind: 'takenBack' })
  return tells
}
