import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Measured, Round } from './load.ts'

export type LoadGenerator = { measure(round: Round): Promise<Measured>; stop(): Promise<void> }

/** Starts the load in a process of its own, so that it does not share a thread with anything that is measured. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(join(import.meta.dirname, 'load.ts'), { serialization: 'advanced' })
  const ended = once(child, 'exit')
  return {
    async measure(round) {
      child.send(round)
      const [measured] = await Promise.race([once(child, 'message'), ended])
      if (typeof measured !== 'object') throw new Error('the load generator ended')
      return measured
    },
    async stop() {
      child.disconnect()
      await ended
    },
  }
}
