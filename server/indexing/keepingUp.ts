import { setImmediate } from 'node:timers/promises'
import { describeError } from '#server/describeError.ts'
import type { InBackground } from '#server/inBackground.ts'
import type { Office } from '#server/office.ts'
import { indexPortion } from './indexing.ts'

/** In milliseconds: how often it is looked whether something is due, whatever happens. */
const every = 5_000
/** What is written within so many milliseconds is indexed together; whoever searches before does not wait for them. */
const together = 1_000

/**
 * Makes findable what was written, a moment after it was: what the engine writes for one request it could write for
 * thirty. `done`: what was due at the start.
 */
export function startIndexing(office: Office): InBackground {
  let stopped = false
  let soon: ReturnType<typeof setTimeout> | undefined
  const indexAll = async () => {
    while (!stopped && (await indexPortion(office))) await setImmediate()
  }
  let round = Promise.resolve()
  const look = () => {
    soon = undefined
    round = round.then(indexAll).catch(report(office))
  }
  look()
  const done = round
  const clock = setInterval(look, every)
  const deafen = office.live.listen(({ type }) => {
    if (type === 'request' || type === 'note') soon ??= setTimeout(look, together)
  })
  return {
    done,
    async stop() {
      stopped = true
      deafen()
      clearInterval(clock)
      clearTimeout(soon)
      await round
    },
  }
}

/** In milliseconds: a search waits no longer for what was just written. */
const patience = 250

/** Makes findable what is due, for a search that comes before the background got to it. What cannot be written now, on a full disk, is found later. */
export async function indexDue(office: Office): Promise<void> {
  const until = performance.now() + patience
  try {
    while (performance.now() < until && (await indexPortion(office))) {}
  } catch (error) {
    report(office)(error)
  }
}

const report = (office: Office) => (error: unknown) =>
  office.log.error({ error: describeError(error) }, 'what was written could not be made findable')
