import { on } from 'node:events'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { stop, wrongSettings } from '#server/starting/stop.ts'
import { openSqlite, type Store } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Making } from './maker.ts'
import { setUpLarge } from './settingUp.ts'
import { type Batch, insertBatch } from './storage.ts'
import { readTemplates } from './templates.ts'
import { firstMonday, type Wanted } from './weeks.ts'
import { instantAt } from './workingTime.ts'

/** Fills an empty database with an office of ten years: so many requests, of which so many are open. */
export async function fillLarge(store: Store, wanted: Wanted): Promise<void> {
  const templates = await readTemplates(wanted.today)
  await setUpLarge(store, templates, instantAt(firstMonday(wanted.today), 0))
  const making: Making = { templates, wanted }
  await using maker = new Worker(join(import.meta.dirname, 'maker.ts'), { workerData: making })
  maker.postMessage('one batch')
  for await (const [made] of on(maker, 'message', { close: ['exit'] })) {
    maker.postMessage('the next, while this one is written')
    const batch: Batch = made
    await store.transact((tx) => insertBatch(tx, batch))
  }
}

/** `npm run demo -- --requests 100000`: a large office in RELAIS_DATA, or in `data/demo-100000`. */
async function runCommand() {
  const { values } = parseArgs({
    options: { requests: { type: 'string', default: '100000' }, open: { type: 'string' } },
  })
  const requests = countIn('--requests', values.requests)
  const usuallyOpen = Math.min(3_000, requests, 150 + Math.round(requests * 0.03))
  const open = values.open === undefined ? usuallyOpen : countIn('--open', values.open)
  if (open > requests) stop(wrongSettings, `--open ${open} is more than --requests ${requests}`)

  const folder = process.env.RELAIS_DATA || `data/demo-${requests}`
  const file = join(folder, 'office.db')
  if (existsSync(file))
    stop(1, `${file} already holds an office; remove it first, or set RELAIS_DATA to another folder`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const unfinished = `${file}.unfinished`
  for (const ending of ['', '-wal', '-shm']) rmSync(`${unfinished}${ending}`, { force: true })

  const began = performance.now()
  const store = openSqlite(unfinished)
  await fillLarge(store, { requests, open, today: dayOf(new Date().toISOString()) })
  await store.close()
  renameSync(unfinished, file)
  const perSecond = Math.round((1_000 * requests) / (performance.now() - began))
  console.log(`${requests} requests, ${open} of them open, in ${file}: ${perSecond} requests/s`)
  console.log(`RELAIS_DATA=${folder} npm start`)
}

function countIn(option: string, given: string): number {
  if (!/^[1-9]\d{0,7}$/.test(given)) stop(wrongSettings, `${option} ${given} is not a number from 1 to 99999999`)
  return Number(given)
}

if (import.meta.main) await runCommand()
