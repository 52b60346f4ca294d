import { parentPort, workerData } from 'node:worker_threads'
import { batchesOf } from './batches.ts'
import type { Templates } from './templates.ts'
import type { Wanted } from './weeks.ts'

export type Making = { readonly templates: Templates; readonly wanted: Wanted }

/** A thread that makes the large office while another writes it: each message to it asks for one batch more. */
const { templates, wanted }: Making = workerData
const batches = batchesOf(templates, wanted)
parentPort?.on('message', () => {
  const { done, value } = batches.next()
  if (done) return parentPort?.close()
  parentPort?.postMessage(
    value,
    value.map(([, rows]) => rows.buffer),
  )
})
