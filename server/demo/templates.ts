import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { openHub } from '#server/live/hub.ts'
import { listWorkers } from '#server/office/storage.ts'
import { countAttempts } from '#server/session/attempts.ts'
import { openSqlite } from '#server/storage/store.ts'
import type { Day } from '#shared/calendar/days.ts'
import { buildDemoOffice } from './build.ts'
import { listHappenings, listSettingUp, listWithAnswers } from './storage.ts'
import { instantAt } from './workingTime.ts'

/** The small demo office as it stands today, taken apart: what the large one is multiplied from. */
export type Templates = Awaited<ReturnType<typeof readTemplates>>
export type Template = Templates['requests'][number]

/** Makes the small demo office in a scratch folder, which is gone afterwards. */
export async function readTemplates(today: Day) {
  const folder = mkdtempSync(join(tmpdir(), 'relais-demo-'))
  const store = openSqlite(join(folder, 'office.db'))
  try {
    const nowhere = { live: openHub(), attempts: countAttempts(), log: pino({ level: 'silent' }), setUpCode: null }
    const clock = { now: () => instantAt(today, 8) }
    await buildDemoOffice({ ...nowhere, store, clock, origin: 'http://localhost' }, today)
    const happenings = Map.groupBy(await listHappenings(store.read), ({ requestId }) => requestId)
    const requests = await listWithAnswers(store.read)
    return {
      requests: requests.map((one) => ({ ...one, happenings: happenings.get(one.request.id) ?? [] })),
      workers: await listWorkers(store.read),
      settingUp: await listSettingUp(store.read),
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}
