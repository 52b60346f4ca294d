import { setImmediate } from 'node:timers/promises'
import { describeError } from '#server/describeError.ts'
import type { InBackground } from '#server/inBackground.ts'
import type { Office } from '#server/office.ts'
import { repeatedly } from '#server/repeatedly.ts'
import { indexTogether } from './together.ts'

/** In milliseconds: how often it is looked whether something is due, whatever happens. */
const every = 5_000
/** What is written within so many milliseconds is indexed together; whoever searches before does not wait for them. */
const together = 1_000

/**
 * Makes findable what was written, a moment after it was: what the engine writes for one request it could write for
 * thirty. `done`: what was due at the start.
 */
export const startIndexing = (office: Office): InBackground =>
  repeatedly(office, {
    round: async (isStopped) => {
      while (!isStopped() && (await indexTogether(office))) await setImmediate()
    },
    every,
    after: { news: ['request', 'note'], within: together },
    failure,
  })

/** In milliseconds: after so long a search waits for no further portion of what was just written; for the first it always does. */
const patience = 250

/** Makes findable what is due, for a search that comes before the background got to it. What cannot be written now, on a full disk, is found later. */
export async function indexDue(office: Office): Promise<void> {
  const until = performance.now() + patience
  try {
    while (performance.now() < until && (await indexTogether(office))) {}
  } catch (error) {
    office.log.error({ error: describeError(error) }, failure)
  }
}

const failure = 'what was written could not be made findable'
