import { measureRound } from './comparison.ts'
import { largeOffice, openRequests } from './largeOffice.ts'
import type { LoadGenerator } from './loadGenerator.ts'
import { openOurs } from './station.ts'
import { milliseconds, printTable, whole } from './table.ts'
import { tasks } from './tasks.ts'

/** How ours grows with the number of closed requests while the same number is open. */
export async function printGrowth(generator: LoadGenerator, sizes: readonly number[], seconds: number): Promise<void> {
  const rows: string[][] = []
  for (const size of sizes) {
    const station = await openOurs(await largeOffice(size))
    const cells: string[] = []
    for (const task of tasks) {
      await measureRound(generator, { task, side: station, seconds: seconds / 2 })
      const { perSecond, p99 } = await measureRound(generator, { task, side: station, seconds })
      cells.push(`${whole(perSecond)}/s, ${milliseconds(p99)}`)
    }
    rows.push([whole(size), ...cells])
    await station.close()
  }
  const heads = ['requests', ...tasks.map(({ name }) => name)]
  printTable(`Growth: answers a second and p99, ${openRequests} requests open in each`, heads, rows)
}
