import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import { Refused } from '#shared/refusals.ts'
import { listUnseen, markSeen } from './storage.ts'

/** The worker's notices; none for a worker who may no longer read what they are about. */
export const ownNotices = async (office: Office, worker: Worker) =>
  may(worker, 'requests.read') ? listUnseen(office.store.read, worker.id) : []

/** The worker has seen a notice of their own; their other pages are told. */
export const seeNotice = (office: Office, worker: Worker, noticeId: string) =>
  act(office, worker, async (tx) => {
    const requestId = await markSeen(tx, noticeId, worker.id, office.clock.now())
    if (requestId === undefined) throw new Refused('not-found')
    return {
      result: {},
      entry: { act: 'noticeSeen', requestId, details: { notice: noticeId } },
      news: [{ type: 'notice', id: worker.id, version: 0 }],
    }
  })
