import { requireAgreement } from './agreement.ts'
import { compare, measureRound } from './comparison.ts'
import type { LargeOffice } from './largeOffice.ts'
import type { LoadGenerator } from './loadGenerator.ts'
import { openFloor, openOurs } from './station.ts'
import { kept, milliseconds, printTable, whole } from './table.ts'
import { type Task, tasks } from './tasks.ts'

const ratioBar = 0.4

type Wanted = { readonly office: LargeOffice; readonly seconds: number; readonly rounds: number }

/** Ours beside the floor, task by task; gives the most memory that each held, in bytes. */
export async function printSpeed(generator: LoadGenerator, { office, seconds, rounds }: Wanted) {
  const sides = { floor: await openFloor(office), ours: await openOurs(office) }
  await requireAgreement(sides)
  for (const side of [sides.floor, sides.ours])
    for (const task of tasks) await measureRound(generator, { task, side, seconds: 1 })

  const rows: string[][] = []
  for (const task of tasks) {
    const { floor, ours } = await compare(generator, { task, sides, seconds, rounds })
    const ratio = ours.perSecond / floor.perSecond
    const holds =
      ratio >= ratioBar && ours.p99 <= (task.p99Bar ?? Infinity) && ours.perSecond >= (task.perSecondBar ?? 0)
    const figures = [whole(floor.perSecond), whole(ours.perSecond), ratio.toFixed(2), milliseconds(ours.p50)]
    rows.push([task.name, ...figures, milliseconds(ours.p99), milliseconds(floor.p99), barOf(task), kept(holds)])
  }
  printTable(
    'Speed with 100,000 requests at 20 connections',
    ['work', 'floor/s', 'ours/s', 'ratio', 'ours p50', 'ours p99', 'floor p99', 'bar', ''],
    rows,
  )
  const peaks = { ours: sides.ours.running.peakMemory(), floor: sides.floor.running.peakMemory() }
  await sides.ours.close()
  await sides.floor.close()
  return peaks
}

function barOf({ p99Bar, perSecondBar }: Task): string {
  if (p99Bar) return `ratio ${ratioBar}, p99 ${p99Bar} ms`
  return perSecondBar ? `ratio ${ratioBar}, ${perSecondBar}/s` : `ratio ${ratioBar}`
}
