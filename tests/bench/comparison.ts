import type { Arranged } from './arrangement.ts'
import type { LoadGenerator } from './loadGenerator.ts'
import type { Running } from './servers.ts'
import type { Task } from './tasks.ts'

const usualConnections = 20

/** A server with its office. */
export type Side = { readonly running: Running; readonly office: Arranged }

/** Answers a second; milliseconds that half, 95 and 99 of 100 answers kept. */
export type Figures = { readonly perSecond: number; readonly p50: number; readonly p95: number; readonly p99: number }

type Wanted = { readonly task: Task; readonly side: Side; readonly seconds: number; readonly connections?: number }

/** One round of a task, on the office as it was. What can be done only once is done in bursts, with the office put back between them. */
export async function measureRound(
  generator: LoadGenerator,
  { task, side, seconds, connections = usualConnections }: Wanted,
): Promise<Figures> {
  const { port } = side.running
  const latencies: number[] = []
  let spent = 0
  while (spent < seconds) {
    side.office.restore()
    const calls = task.calls(side.office, seconds)
    const measured = await generator.measure({ port, connections, seconds, calls, again: task.again })
    const [refused] = Object.keys(measured.refused)
    if (refused || measured.latencies.length === 0) throw new Error(`${task.name} was answered with ${refused}`)
    for (const latency of measured.latencies) latencies.push(latency)
    spent += measured.latencies.length / measured.perSecond
  }
  latencies.sort((one, other) => one - other)
  return {
    perSecond: latencies.length / spent,
    p50: at(latencies, 0.5),
    p95: at(latencies, 0.95),
    p99: at(latencies, 0.99),
  }
}

/** The rounds alternate between the two, so that whatever else the machine does meets both; each figure is the median. */
export async function compare(generator: LoadGenerator, { task, sides, seconds, rounds }: Compared) {
  const measured = { floor: [] as Figures[], ours: [] as Figures[] }
  for (let round = 0; round < rounds; round++) {
    measured.floor.push(await measureRound(generator, { task, side: sides.floor, seconds }))
    measured.ours.push(await measureRound(generator, { task, side: sides.ours, seconds }))
  }
  return { floor: medians(measured.floor), ours: medians(measured.ours) }
}

type Compared = {
  readonly task: Task
  readonly sides: Readonly<Record<'floor' | 'ours', Side>>
  readonly seconds: number
  readonly rounds: number
}

export const medians = (figures: readonly Figures[]): Figures => ({
  perSecond: median(figures.map(({ perSecond }) => perSecond)),
  p50: median(figures.map(({ p50 }) => p50)),
  p95: median(figures.map(({ p95 }) => p95)),
  p99: median(figures.map(({ p99 }) => p99)),
})

export const median = (values: readonly number[]) =>
  at(
    [...values].sort((one, other) => one - other),
    0.5,
  )

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
