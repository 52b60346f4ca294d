import type { News } from '#shared/live/news.ts'
import { describeError } from './describeError.ts'
import type { InBackground } from './inBackground.ts'
import type { Office } from './office.ts'

type Repeated = {
  /** What is done each time, never twice at once; between its portions it asks whether the program ends. */
  readonly round: (isStopped: () => boolean) => Promise<void>
  /** How often, whatever happens; in milliseconds, as all that follows. */
  readonly every: number
  /** News after which a round comes soon; those that come `within` each other are one round. */
  readonly after?: { readonly news: readonly News['type'][]; readonly within: number }
  /** How long the round under way may still take when the program ends; as long as it needs unless told otherwise. */
  readonly grace?: number
  /** What the log says where a round fails. */
  readonly failure: string
}

/** Does the same at once and then ever again, for as long as the program runs. `done`: the first round. */
export function repeatedly(office: Office, { round, every, after, grace, failure }: Repeated): InBackground {
  let stopped = false
  let soon: ReturnType<typeof setTimeout> | undefined
  let rounds = Promise.resolve()
  const begin = () => {
    rounds = rounds
      .then(() => round(() => stopped))
      .catch((error: unknown) => office.log.error({ error: describeError(error) }, failure))
  }
  begin()
  const done = rounds
  const clock = setInterval(begin, every)
  const deafen = office.live.listen(({ type }) => {
    if (!after?.news.includes(type)) return
    soon ??= setTimeout(() => {
      soon = undefined
      begin()
    }, after.within)
  })
  return {
    done,
    async stop() {
      stopped = true
      deafen()
      clearInterval(clock)
      clearTimeout(soon)
      await (grace === undefined ? rounds : Promise.race([rounds, over(grace)]))
    },
  }
}

const over = (time: number) => new Promise((end) => setTimeout(end, time).unref())
