import { type Figures, measureRound, medians, type Side } from './comparison.ts'
import type { LargeOffice } from './largeOffice.ts'
import { type LoadGenerator, startLoadGenerator } from './loadGenerator.ts'
import { searches } from './searching.ts'
import { openOurs } from './station.ts'
import { kept, milliseconds, printTable, whole } from './table.ts'
import { type Task, tasks } from './tasks.ts'

const connections = 10
const bars = { p95: 30, worse: 30 }

type Wanted = { readonly office: LargeOffice; readonly seconds: number; readonly rounds: number }

/** The search by kinds of words at ten connections, and what others wait for while it goes on. */
export async function printSearch(generator: LoadGenerator, { office, seconds, rounds }: Wanted): Promise<void> {
  const side = await openOurs(office)
  const asked = searches(office)
  for (const task of asked) await measureRound(generator, { task, side, seconds: 1, connections })

  const rows: string[][] = []
  for (const task of asked) {
    const measured: Figures[] = []
    for (let round = 0; round < rounds; round++)
      measured.push(await measureRound(generator, { task, side, seconds, connections }))
    const { perSecond, p50, p95, p99 } = medians(measured)
    const figures = [whole(perSecond), milliseconds(p50), milliseconds(p95), milliseconds(p99)]
    rows.push([task.name, ...figures, `p95 ${bars.p95} ms`, kept(p95 <= bars.p95)])
  }
  printTable(
    'Search in 100,000 requests with stories of 600 characters, at 10 connections',
    ['what is typed', 'ours/s', 'p50', 'p95', 'p99', 'bar', ''],
    rows,
  )
  await printMeanwhile(generator, { side, asked, seconds })
  await side.close()
}

type Meanwhile = { readonly side: Side; readonly asked: readonly Task[]; readonly seconds: number }

/** Each other task alone, and again while ten connections search for all kinds of words. */
async function printMeanwhile(generator: LoadGenerator, { side, asked, seconds }: Meanwhile): Promise<void> {
  const searching = startLoadGenerator()
  const everything: Task = {
    name: 'search',
    again: true,
    calls: (of, long) => mixed(asked, (one) => one.calls(of, long)),
  }
  const rows: string[][] = []
  for (const task of tasks) {
    const alone = await measureRound(generator, { task, side, seconds, connections })
    // Both rounds end after as many seconds; what can be done only once ends sooner, and is put back between its bursts.
    const long = { task: everything, side: { ...side, office: { ...side.office, restore: () => {} } }, connections }
    const [, meanwhile] = await Promise.all([
      measureRound(searching, { ...long, seconds }),
      measureRound(generator, { task, side, seconds, connections }),
    ])
    const worse = meanwhile.p99 - alone.p99
    rows.push([
      task.name,
      milliseconds(alone.p99),
      milliseconds(meanwhile.p99),
      `+${bars.worse} ms`,
      kept(worse <= bars.worse),
    ])
  }
  await searching.stop()
  printTable(
    'Other work at 10 connections while 10 others search',
    ['work', 'p99 alone', 'p99 meanwhile', 'bar', ''],
    rows,
  )
}

/** One of each in turn. */
function mixed(asked: readonly Task[], callsOf: (task: Task) => readonly Buffer[]): readonly Buffer[] {
  const all = asked.map(callsOf)
  const longest = Math.max(...all.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => all.flatMap((calls) => calls[turn % calls.length] ?? [])).flat()
}
