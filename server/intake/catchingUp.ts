import { type InBackground, inBackground } from '#server/inBackground.ts'
import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { listUnrecognised } from '#server/requests/storage.ts'
import type { News } from '#shared/live/news.ts'
import { recognise } from './recognising.ts'

/** So many in one transaction: it holds up others for some milliseconds. */
const portion = 10

/**
 * Recognises what an office kept before its version could, the oldest first, so that of two requests of one person the
 * later is the one filed again; one that arrives meanwhile is told when its turn comes. Nobody does it, so the journal is
 * silent.
 */
export const startCatchingUp = (office: Office): InBackground =>
  inBackground(office, {
    portions: () => catchUp(office),
    failure: 'the requests of the version before could not be made findable',
  })

async function* catchUp(office: Office) {
  let last = 0
  while (true) {
    const found = await listUnrecognised(office.store.read, { after: last, most: portion })
    last = found.at(-1)?.request.registerOrder ?? last
    if (found.length === 0) return
    yield await act(office, null, async (tx) => {
      const named: News[] = []
      for (const { request, answers } of found)
        for (const { id, version } of await recognise(tx, request, answers))
          named.push({ type: 'request', id, version })
      return { result: null, entry: null, news: named }
    })
  }
}
