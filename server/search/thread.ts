import { parentPort, workerData } from 'node:worker_threads'
import { hastenImports } from '#server/starting/modules.ts'
import type { Question, Reply } from './searcher.ts'

// The program of the thread in which is searched: `searcher.ts` starts it and asks.
hastenImports()
const { openReading } = await import('#server/storage/store.ts')
const { find } = await import('./finding.ts')

const read = openReading(workerData)

parentPort?.on('message', ({ turn, asking }: Question) => {
  find(read, asking)
    .then((found): Reply => ({ turn, found }))
    .catch((failure: Error): Reply => ({ turn, failure }))
    .then((reply) => parentPort?.postMessage(reply))
})
