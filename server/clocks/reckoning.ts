import { describeError } from '#server/describeError.ts'
import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { inPortions, listRunning, reckonAnew } from './storage.ts'

export type Reckoning = {
  /** Once every clock is reckoned; it never fails. */
  readonly done: Promise<void>
  stop(): Promise<void>
}

/**
 * Reckons all clocks that run once more, because this version may come with other terms than the last one: a few
 * requests at a time, between what the day asks for. Nobody does it, so the journal is silent.
 */
export function startReckoning(office: Office): Reckoning {
  let stopped = false
  const reckon = async () => {
    for (const ids of inPortions(await listRunning(office.store.read))) {
      if (stopped) return
      await act(office, null, async (tx) => ({ result: await reckonAnew(tx, ids), entry: null }))
    }
  }
  const done = reckon().catch((error: unknown) => {
    office.log.error({ error: describeError(error) }, 'the clocks could not be reckoned anew')
  })
  return {
    done,
    async stop() {
      stopped = true
      await done
    },
  }
}
