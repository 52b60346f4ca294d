import type { Side } from './comparison.ts'
import { measureRound } from './comparison.ts'
import type { LargeOffice } from './largeOffice.ts'
import type { LoadGenerator } from './loadGenerator.ts'
import { openOurs } from './station.ts'
import { milliseconds, printTable, whole } from './table.ts'
import { tasks } from './tasks.ts'

const megabyte = 1024 * 1024
const columns = ['number', 'applicant', 'aidTypes', 'municipality', 'receivedOn', 'dueOn', 'holderName', 'closedOn']

/** A list of nearly 100,000 rows as a table: how fast it comes, what it holds in memory, and what others wait for meanwhile. */
export async function printExport(generator: LoadGenerator, office: LargeOffice): Promise<void> {
  const side = await openOurs(office)
  const [queue] = tasks
  if (!queue) return
  const alone = await measureRound(generator, { task: queue, side, seconds: 2, connections: 10 })
  const before = side.running.peakMemory()
  const sent = await exportClosed(side)
  const after = side.running.peakMemory()
  const [meanwhile] = await Promise.all([
    measureRound(generator, { task: queue, side, seconds: sent.seconds, connections: 10 }),
    exportClosed(side),
  ])
  await side.close()
  const more = before === null || after === null ? '' : `${whole((after - before) / megabyte)} MB`
  printTable(
    'Export of the closed list of 100,000 requests to CSV',
    ['rows', 'seconds', 'rows/s', 'MB sent', 'memory on top', 'queue p99 alone', 'queue p99 meanwhile'],
    [
      [
        whole(sent.rows),
        sent.seconds.toFixed(1),
        whole(sent.rows / sent.seconds),
        whole(sent.bytes / megabyte),
        more,
        milliseconds(alone.p99),
        milliseconds(meanwhile.p99),
      ],
    ],
  )
}

async function exportClosed({ running, office }: Side) {
  const began = performance.now()
  const origin = `http://127.0.0.1:${running.port}`
  const answer = await fetch(`${origin}/api/queue/export`, {
    method: 'POST',
    headers: { cookie: office.cookie, origin, 'content-type': 'application/json' },
    body: JSON.stringify({ view: { list: 'closed' }, columns }),
  })
  if (!answer.ok || !answer.body) throw new Error(`the export was answered with ${answer.status}`)
  let [bytes, lines] = [0, 0]
  for await (const chunk of answer.body) {
    bytes += chunk.length
    for (const byte of chunk) if (byte === 10) lines++
  }
  return { rows: lines - 1, bytes, seconds: (performance.now() - began) / 1_000 }
}
