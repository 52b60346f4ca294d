import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listLabels } from '#server/labels/storage.ts'
import { listWorkers } from '#server/office/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { openSqlite } from '#server/storage/store.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import { buildDemoOffice } from './build.ts'
import { tellingsOf } from './longStories.ts'
import { officeNowhere } from './nowhere.ts'
import { listBeside, listHappenings, listHints, listSettingUp, listWithAnswers, tablesBeside } from './storage.ts'
import { instantAt } from './workingTime.ts'

/** The small demo office as it stands today, taken apart: what the large one is multiplied from. */
export type Templates = Awaited<ReturnType<typeof readTemplates>>
export type Template = Templates['requests'][number]

/** Makes the small demo office in a scratch folder, which is gone afterwards. */
export async function readTemplates(today: Day) {
  const folder = mkdtempSync(join(tmpdir(), 'relais-demo-'))
  const store = openSqlite(join(folder, 'office.db'))
  try {
    await buildDemoOffice(officeNowhere(store, instantAt(today, 8)), today, { monday: false })
    const happenings = Map.groupBy(await listHappenings(store.read), ({ requestId }) => requestId)
    const besides = Map.groupBy(await besidesIn(store.read), ({ requestId }) => requestId)
    const hints = Map.groupBy(await listHints(store.read), ({ requestId }) => requestId)
    const requests = (await listWithAnswers(store.read)).filter(isOnItsOwn)
    return {
      requests: requests.map(({ request, ...one }, index) => ({
        ...one,
        request: { ...request, facts: withoutLetters(request.facts), hints: withoutFormer(request.hints) },
        hints: hints.get(request.id) ?? [],
        tellings: tellingsOf(one.answers.need?.story?.value ?? '', request.language, index),
        happenings: happenings.get(request.id) ?? [],
        besides: besides.get(request.id) ?? [],
      })),
      workers: await listWorkers(store.read),
      settingUp: await listSettingUp(store.read),
      labels: await listLabels(store.read),
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

/** The rows of every table beside the requests. */
async function besidesIn(db: Database) {
  const found = await Promise.all(
    tablesBeside.map(async (table) => (await listBeside(db, table)).map((one) => ({ ...one, table }))),
  )
  return found.flat()
}

/** A request that went to another centre and waits for a word on it is nothing without its transfer, which is not copied. */
const isOnItsOwn = ({
  request: { stage, facts },
}: {
  readonly request: { readonly stage: string; readonly facts: Facts }
}) => stage !== 'closed' || !facts.transferred || (facts.incompetenceRatified !== undefined && !facts.refusedBySecond)

/** No copy is of somebody who filed before: each has an applicant of its own. */
const withoutFormer = (hints: string) => hints.replace(/ filedAgain(?= )/, '').replace(/^ $/, '')

/** What proves a fact is forgotten where it is a letter: letters are not copied. */
const withoutLetters = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, { proof, ...fact }]) => [
      name,
      proof && !isId(proof) ? { ...fact, proof } : fact,
    ]),
  )

const isId = (proof: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(proof)
