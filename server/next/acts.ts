import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { claiming } from '#server/requests/acts.ts'
import { changeWithin } from '#server/requests/changing.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { findMostPressing } from './storage.ts'

/** How long what a worker gave back is not handed to them again, in milliseconds. */
const leftToOthers = 24 * 3_600_000

/**
 * The worker takes on the most pressing request that nobody has; gives null where there is none. It is found and taken
 * in one transaction, so that two who ask at once get two.
 */
export const takeNext = (office: Office, worker: Worker) =>
  act(office, worker, async (tx, entryId) => {
    const since = new Date(Date.parse(office.clock.now()) - leftToOthers).toISOString()
    const seen = await findMostPressing(tx, { workerId: worker.id, since })
    if (seen === null) return { result: null, entry: null }
    return changeWithin(tx, { office, worker, entryId, seen, changing: claiming(office, worker) })
  })
