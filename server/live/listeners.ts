import type { Response } from 'express'
import type { Office } from '#server/office.ts'
import { findWorkerOfCookie } from '#server/session/sessions.ts'
import { mayHear } from '#shared/live/hearing.ts'
import type { News } from '#shared/live/news.ts'
import type { Worker } from '#shared/people/permissions.ts'

type Listener = { worker: Worker; readonly cookie: string | undefined; readonly res: Response }

const heartbeat = 15_000
const mostPerWorker = 6
/** Bytes that may wait for a page which does not read; beyond them it is cut off, and comes back by itself. */
const mostWaiting = 64 * 1024

/**
 * The open pages of an office. Each hears what its worker may look at, for as long as the session lasts: that is
 * looked up again every quarter of a minute, and at once when something changes about sessions or colleagues.
 */
export function openListeners(office: Office) {
  const open = new Set<Listener>()

  async function recheck(listener: Listener) {
    const worker = await findWorkerOfCookie(office, listener.cookie).catch(() => null)
    if (worker) listener.worker = worker
    else listener.res.end()
  }

  function tell({ res }: Listener, line: string) {
    // Ended, and not gone: nobody reads what is left, and writing more would be an error that ends the program.
    if (res.writableEnded) return res.destroy()
    res.write(line)
    if (res.writableLength > mostWaiting) res.destroy()
  }

  async function announce(news: News) {
    if (news.type === 'office') await Promise.all([...open].map(recheck))
    for (const listener of open) {
      if (!listener.res.writableEnded && mayHear(news, listener.worker))
        tell(listener, `data: ${JSON.stringify(news)}\n\n`)
    }
  }

  office.live.listen((news) => void announce(news))

  return {
    /** Lets the page listen; a seventh page of the same worker ends the first, which may be a connection long dead. */
    admit(listener: Listener) {
      const others = [...open].filter(({ worker }) => worker.id === listener.worker.id)
      if (others.length >= mostPerWorker) others[0]?.res.end()
      const beat = setInterval(() => {
        tell(listener, ': \n\n')
        void recheck(listener)
      }, heartbeat)
      open.add(listener)
      listener.res.once('close', () => {
        clearInterval(beat)
        open.delete(listener)
      })
      tell(listener, ': \n\n')
    },
  }
}
