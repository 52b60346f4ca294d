import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Environment } from '#server/env.ts'
import { openHub } from '#server/live/hub.ts'
import { newSetUpCode } from '#server/office/setUpCode.ts'
import { findOfficeName } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import { searchApart } from '#server/search/searcher.ts'
import { countAttempts } from '#server/session/attempts.ts'
import { refusalToOpen } from '#server/storage/inspect.ts'
import { lockFolder } from '#server/storage/lock.ts'
import { openSqlite } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { stop, wrongSettings } from './stop.ts'

type Opened = { readonly office: Office; readonly release: () => void }

/** Opens the office in the data folder, for this process alone; makes a demo office, or an empty one, where there is none. */
export async function openData(environment: Environment, empty: boolean): Promise<Opened> {
  const release = takeFolder(environment.RELAIS_DATA)
  const file = join(environment.RELAIS_DATA, 'office.db')
  const refusal = refusalToOpen(file)
  if (refusal) stop(wrongSettings, refusal)
  if (!existsSync(file) && !empty) await buildDemo(environment, file)
  const office = openOffice(environment, file)
  if ((await findOfficeName(office.store.read)) === null) office.setUpCode = newSetUpCode()
  return { office, release }
}

function takeFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const release = lockFolder(folder)
    return release ?? stop(1, `${folder} is in use by another Relais; stop that one first, or set RELAIS_DATA`)
  } catch (error) {
    return stop(wrongSettings, `RELAIS_DATA=${folder} cannot be used: ${reasonOf(error)}`)
  }
}

/** Built beside its place and moved there whole, so that a start that is cut short leaves no half office. */
async function buildDemo(environment: Environment, file: string): Promise<void> {
  process.stdout.write('Making the demo office…\n')
  const { buildDemoOffice } = await import('#server/demo/build.ts')
  const unfinished = `${file}.unfinished`
  for (const ending of ['', '-wal', '-shm']) rmSync(`${unfinished}${ending}`, { force: true })
  const office = openOffice(environment, unfinished)
  await buildDemoOffice(office, dayOf(office.clock.now()))
  await office.store.close()
  renameSync(unfinished, file)
}

function openOffice(environment: Environment, file: string): Office {
  try {
    return {
      store: openSqlite(file),
      searcher: searchApart(file),
      clock: { now: () => new Date().toISOString() },
      live: openHub(),
      attempts: countAttempts(),
      log: pino({ level: environment.RELAIS_LOG }, pino.destination({ fd: 2, sync: true })),
      setUpCode: null,
      origin: environment.RELAIS_ORIGIN ?? 'http://localhost',
    }
  } catch (error) {
    return stop(wrongSettings, `${file} cannot be opened: ${reasonOf(error)}`)
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
