import { median } from './comparison.ts'
import type { LargeOffice } from './largeOffice.ts'
import { startOurs } from './servers.ts'
import { openOurs } from './station.ts'
import { kept, printTable, whole } from './table.ts'

const bars = { start: 1_000, memory: 250, filling: 10_000 }
const starts = 3
const megabyte = 1024 * 1024

type Peaks = { readonly ours: number | null; readonly floor: number | null }

/** Starting, memory and filling. */
export async function printRunning(office: LargeOffice, peaks: Peaks): Promise<void> {
  const start = await startTime(office)
  const rows = [
    ['start to first answer, data present', `${whole(start)} ms`, `${bars.start} ms`, kept(start <= bars.start)],
  ]
  if (peaks.ours !== null && peaks.floor !== null) {
    const [ours, floor] = [peaks.ours / megabyte, peaks.floor / megabyte]
    rows.push(['memory at its peak, ours', `${whole(ours)} MB`, `${bars.memory} MB`, kept(ours <= bars.memory)])
    rows.push(['memory at its peak, floor', `${whole(floor)} MB`, '', ''])
  }
  const bar = `${whole(bars.filling)}/s`
  const { filledPerSecond } = office
  const fills = kept(filledPerSecond >= bars.filling)
  rows.push(['filling the large office, when it was made', `${whole(filledPerSecond)}/s`, bar, fills])
  printTable('Starting, memory, filling', ['what', 'measured', 'bar', ''], rows)
}

async function startTime(office: LargeOffice): Promise<number> {
  const station = await openOurs(office)
  await station.running.stop()
  const times: number[] = []
  for (let start = 0; start < starts; start++) {
    const again = await startOurs(station.folder)
    times.push(again.startedIn)
    await again.stop()
  }
  await station.close()
  return median(times)
}
