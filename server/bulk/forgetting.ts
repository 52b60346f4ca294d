import { describeError } from '#server/describeError.ts'
import type { InBackground } from '#server/inBackground.ts'
import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { nothingTakenBackBefore } from '#shared/bulk/takingBack.ts'
import { removePast } from './storage.ts'

/** In milliseconds. */
const every = 3_600_000

/**
 * Forgets, at the start and then every hour, what nobody can take back any more: what requests said before a change, and
 * how bulk actions went. That they happened stays in the journal. `done`: the first time.
 */
export function startForgetting(office: Office): InBackground {
  let round = Promise.resolve()
  const look = () => {
    round = round.then(() => forget(office)).catch(report(office))
  }
  look()
  const done = round
  const clock = setInterval(look, every)
  return {
    done,
    async stop() {
      clearInterval(clock)
      await round
    },
  }
}

const forget = (office: Office): Promise<void> =>
  act(office, null, async (tx) => ({
    result: await removePast(tx, nothingTakenBackBefore(office.clock.now())),
    entry: null,
  }))

const report = (office: Office) => (error: unknown) =>
  office.log.error({ error: describeError(error) }, 'what nobody can take back any more could not be forgotten')
