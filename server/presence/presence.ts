import type { Office } from '#server/office.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { findWorkerOfCookie } from '#server/session/sessions.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import { colleaguesAmong, keepVisits, type Visit } from './visits.ts'

/** A page that says nothing for so long is gone; with the pause between two looks, within half a minute. In milliseconds. */
const goneAfter = 25_000
const lookEvery = 5_000

type Page = { readonly requestId: string; readonly worker: Worker; readonly visit: string }

/** Who has which request open. Kept in memory, so that it costs the disk nothing and is forgotten with the program. */
export function openPresence(office: Office) {
  let watch: ReturnType<typeof setInterval> | undefined
  const visits = keepVisits((id) => office.live.publish({ type: 'presence', id, version: 0 }))
  const keyOf = ({ worker, visit }: Page) => `${worker.id} ${visit}`
  const now = () => Date.parse(office.clock.now())
  const isGone = ({ seenAt }: Visit) => now() - seenAt > goneAfter

  function look() {
    for (const [key, visit] of visits.all()) if (isGone(visit)) visits.end(key)
    if (visits.all().size > 0) return
    clearInterval(watch)
    watch = undefined
  }

  /** Whose session has ended, or who may no longer read requests, is gone at once. */
  async function recheck() {
    for (const [key, visit] of [...visits.all()]) {
      const worker = await findWorkerOfCookie(office, visit.cookie).catch(() => null)
      if (!worker || !may(worker, 'requests.read')) visits.end(key)
    }
  }

  office.live.listen(({ type }) => void (type === 'office' && recheck()))

  const othersThan = ({ id }: Worker) =>
    [...visits.all().values()].filter((visit) => visit.worker.id !== id && !isGone(visit))

  return {
    /** The colleagues who have the request open besides this worker. */
    async besides(worker: Worker, requestId: string) {
      await getAidRequest(office.store.read, requestId)
      return colleaguesAmong(othersThan(worker).filter((visit) => visit.requestId === requestId))
    },
    /** Each request that others have open, with these colleagues. */
    everywhere: (worker: Worker) =>
      [...Map.groupBy(othersThan(worker), ({ requestId }) => requestId)].map(([id, open]) => ({
        id,
        colleagues: colleaguesAmong(open),
      })),
    async here(page: Page, { cookie, writing }: Pick<Visit, 'cookie' | 'writing'>) {
      const { requestId, worker } = page
      await getAidRequest(office.store.read, requestId)
      visits.keep(keyOf(page), { requestId, worker, cookie, writing, seenAt: now() })
      watch ??= setInterval(look, lookEvery).unref()
    },
    /** A page that has gone on to another request has left this one already. */
    leave(page: Page) {
      if (visits.all().get(keyOf(page))?.requestId === page.requestId) visits.end(keyOf(page))
    },
  }
}
