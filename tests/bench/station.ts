import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arrange } from './arrangement.ts'
import type { Side } from './comparison.ts'
import { copyOffice, type LargeOffice } from './largeOffice.ts'
import { startFloor, startOurs } from './servers.ts'

/** A copy of the office with the floor on it. */
export const openFloor = (office: LargeOffice): Promise<Station> =>
  openStation(office, (folder) => startFloor(join(folder, 'office.db')))

/** A copy of the office with our server on it. */
export const openOurs = (office: LargeOffice): Promise<Station> => openStation(office, startOurs)

/** A server on a copy of an office, in a folder that goes with it. */
export type Station = Side & { readonly folder: string; close(): Promise<void> }

async function openStation(office: LargeOffice, start: typeof startOurs): Promise<Station> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-bench-run-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeFolder)
  const arranged = await arrange(copyOffice(office, folder))
  const running = await start(folder)
  return {
    folder,
    office: arranged,
    running,
    async close() {
      await running.stop()
      arranged.close()
      process.removeListener('exit', removeFolder)
      removeFolder()
    },
  }
}
