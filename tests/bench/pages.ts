import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { addDays, dayOf } from '#shared/calendar/days.ts'
import type { Arranged } from './arrangement.ts'
import { type Figures, measureRound, median } from './comparison.ts'
import type { LargeOffice } from './largeOffice.ts'
import type { LoadGenerator } from './loadGenerator.ts'
import { openOurs } from './station.ts'
import { kept, milliseconds, printTable, whole } from './table.ts'
import { call, type Task } from './tasks.ts'

const p99Bar = 40
const today = dayOf(new Date().toISOString())
const year = Number(today.slice(0, 4))

const reads =
  (...paths: readonly string[]) =>
  (office: Arranged) =>
    paths.map((path) => call(office, { method: 'GET', path }))

/** Pages that have no floor: how fast they are, and no more. */
const pages: readonly Task[] = [
  { name: 'today of a worker', p99Bar, again: true, calls: reads('/today') },
  {
    name: 'register, its newest lines and those before them',
    p99Bar,
    again: true,
    calls: reads('/register', `/register?before=${year}0000100`, `/register?before=${year - 1}0005000`),
  },
  {
    name: 'register, by number',
    p99Bar,
    again: true,
    calls: reads(...[1, 7, 99, 512].map((number) => `/register?number=${year}/${number}`)),
  },
  {
    name: 'register, one month',
    p99Bar,
    again: true,
    calls: reads(
      `/register?from=${addDays(today, -30)}&to=${today}`,
      `/register?from=${addDays(today, -430)}&to=${addDays(today, -400)}`,
    ),
  },
]

type Wanted = { readonly office: LargeOffice; readonly seconds: number; readonly rounds: number }

/** The page of today, for a worker with a full day, and the register, at 20 connections. */
export async function printPages(generator: LoadGenerator, { office, seconds, rounds }: Wanted): Promise<void> {
  const side = await openOurs(office)
  fillDay(join(side.folder, 'office.db'), side.office)
  for (const task of pages) await measureRound(generator, { task, side, seconds: 1 })
  const rows: string[][] = []
  for (const task of pages) {
    const measured: Figures[] = []
    for (let round = 0; round < rounds; round++) measured.push(await measureRound(generator, { task, side, seconds }))
    const middle = (figure: keyof Figures) => median(measured.map((one) => one[figure]))
    const p99 = middle('p99')
    const figures = [whole(middle('perSecond')), milliseconds(middle('p50')), milliseconds(p99)]
    rows.push([task.name, ...figures, `p99 ${p99Bar} ms`, kept(p99 <= p99Bar)])
  }
  await side.close()
  printTable(
    'Pages with 100,000 requests at 20 connections',
    ['page', 'ours/s', 'ours p50', 'ours p99', 'bar', ''],
    rows,
  )
}

/** Promises, appointments and news besides the requests that the worker holds. */
function fillDay(file: string, { open, workerId }: Arranged) {
  const database = new Sqlite(file)
  const promise = database.prepare(
    "insert into promises (id, request_id, worker_id, made_at, text, due_on) values (?, ?, ?, ?, 'rappeler', ?)",
  )
  const appointment = database.prepare(
    "insert into appointments (id, request_id, worker_id, starts_at, minutes, kind, place, made_at) values (?, ?, ?, ?, 45, 'interview', 'Guichet 2', ?)",
  )
  const notice = database.prepare(
    "insert into notices (id, worker_id, kind, request_id, entry_id, actor_id, at) values (?, ?, 'pieceArrived', ?, ?, ?, ?)",
  )
  const now = new Date().toISOString()
  for (const id of open.slice(0, 10)) {
    promise.run(randomUUID(), id, workerId, now, today)
    appointment.run(randomUUID(), id, workerId, `${today}T20:00:00.000Z`, now)
    notice.run(randomUUID(), workerId, id, randomUUID(), workerId, now)
  }
  database.close()
}
