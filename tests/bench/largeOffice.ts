import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillLarge } from '#server/demo/large.ts'
import { openSqlite } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'

const top = join(import.meta.dirname, '../..')
const kept = join(tmpdir(), 'relais-bench')

/** How many requests are open in every office that is measured, however many are closed. */
export const openRequests = 800

/** The filled database, and how many requests a second it was filled with. */
export type LargeOffice = { readonly file: string; readonly filledPerSecond: number }

/** The large demo office with so many requests; made once for these sources and this day, and kept for the next run. */
export async function largeOffice(requests: number): Promise<LargeOffice> {
  const today = dayOf(new Date().toISOString())
  const folder = join(kept, digestOfSources(today))
  mkdirSync(folder, { recursive: true })
  for (const other of readdirSync(kept).filter((name) => !folder.endsWith(name)))
    rmSync(join(kept, other), { recursive: true })
  const file = join(folder, `${requests}.db`)
  const rate = `${file}.filled-per-second`
  if (existsSync(file)) return { file, filledPerSecond: Number(readFileSync(rate, 'utf8')) }

  const unfinished = `${file}.unfinished`
  for (const ending of ['', '-wal', '-shm']) rmSync(`${unfinished}${ending}`, { force: true })
  const began = performance.now()
  const store = openSqlite(unfinished)
  await fillLarge(store, { requests, open: openRequests, today })
  await store.close()
  const filledPerSecond = requests / ((performance.now() - began) / 1_000)
  writeFileSync(rate, String(filledPerSecond))
  renameSync(unfinished, file)
  return { file, filledPerSecond }
}

/** A copy of the office as the database of this data folder, to be written in. */
export function copyOffice({ file }: LargeOffice, folder: string): string {
  const copy = join(folder, 'office.db')
  copyFileSync(file, copy)
  return copy
}

const sources = ['server/{demo,storage}/**/*.ts', 'shared/{hints,identity,persons,search}/**/*.ts']

/** What decides how a filled office looks. */
function digestOfSources(today: string): string {
  const digest = createHash('sha256').update(`${today} ${openRequests}`)
  for (const path of globSync([...sources, 'drizzle/sqlite/*.sql'], {
    cwd: top,
  }).sort())
    digest.update(readFileSync(join(top, path)))
  return digest.digest('hex').slice(0, 16)
}
