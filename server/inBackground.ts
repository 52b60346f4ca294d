import { setImmediate } from 'node:timers/promises'
import { describeError } from './describeError.ts'
import type { Office } from './office.ts'

/** Work that the program does by itself after a start. */
export type InBackground = {
  /** Once all of it is done; it never fails. */
  readonly done: Promise<void>
  /** Ends it after the portion under way. */
  stop(): Promise<void>
}

type Work = {
  /** A portion at a time, each small enough for others to wait for. */
  readonly portions: () => AsyncIterable<unknown>
  /** What the log says where it fails. */
  readonly failure: string
}

/** Works off the portions between what the day asks for; what is left when the program ends, the next start does. */
export function inBackground(office: Office, { portions, failure }: Work): InBackground {
  let stopped = false
  const work = async () => {
    for await (const _ of portions()) {
      if (stopped) return
      await setImmediate()
    }
  }
  const done = work().catch((error: unknown) => office.log.error({ error: describeError(error) }, failure))
  return {
    done,
    async stop() {
      stopped = true
      await done
    },
  }
}
