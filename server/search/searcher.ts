import { Worker as Thread } from 'node:worker_threads'
import type { Database } from '#server/storage/store.ts'
import type { Found } from '#shared/search/contract.ts'
import { type Asking, find } from './finding.ts'

/** Finds what is in the indexes. */
export type Searcher = {
  find(asking: Asking): Promise<Found>
  /** Waits for nobody: who still searches is told that it failed. */
  close(): Promise<void>
}

/** Searches where it is asked, while others wait. */
export const searchHere = (read: Database): Searcher => ({
  find: (asking) => find(read, asking),
  close: async () => {},
})

/** What the thread is asked, and what it answers. */
export type Question = { readonly turn: number; readonly asking: Asking }
export type Reply = { readonly turn: number } & ({ readonly found: Found } | { readonly failure: Error })

type Waiting = { readonly resolve: (found: Found) => void; readonly reject: (error: Error) => void }

/** Searches in a thread of its own, so that nobody else's work waits for it. A thread that fails is replaced at the next search. */
export function searchApart(file: string): Searcher {
  const waiting = new Map<number, Waiting>()
  let turns = 0
  let thread: Thread | null = null
  let closed = false

  function settle(reply: Reply) {
    const asked = waiting.get(reply.turn)
    waiting.delete(reply.turn)
    if ('found' in reply) asked?.resolve(reply.found)
    else asked?.reject(reply.failure)
  }

  function giveUp(error: Error) {
    thread = null
    for (const turn of [...waiting.keys()]) settle({ turn, failure: error })
  }

  function started(): Thread {
    const made = new Thread(new URL('./thread.ts', import.meta.url), {
      workerData: file,
      resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 64 },
    })
    made.on('message', settle)
    made.on('error', giveUp)
    made.on('exit', () => thread === made && giveUp(new Error('the search was ended')))
    return made
  }

  return {
    async find(asking) {
      if (closed) throw new Error('the search is closed')
      thread ??= started()
      const turn = turns++
      thread.postMessage({ turn, asking } satisfies Question)
      return new Promise((resolve, reject) => waiting.set(turn, { resolve, reject }))
    },
    async close() {
      closed = true
      await thread?.terminate()
    },
  }
}
