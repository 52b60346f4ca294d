import { letterHeadOf } from '#server/letters/letterHead.ts'
import { printLetter } from '#server/letters/print.ts'
import type { Office } from '#server/office.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { SentFile } from '#shared/http/sentFile.ts'
import { datesIn } from '#shared/language/dates.ts'
import { may } from '#shared/people/permissions.ts'
import { mostPrinted } from '#shared/register/contract.ts'
import type { Period } from '#shared/register/period.ts'
import { registerLetter } from '#shared/register/registerLetter.ts'
import type { Me } from '#shared/session/contract.ts'
import { exportRegister } from './acts.ts'
import { tableOf } from './table.ts'
import { wholeRegister } from './wholeRegister.ts'
import { registerWords } from './words.ts'

/** The register as a table, sent while it is read: however long it is, it is never held whole. */
export async function sendTable(office: Office, worker: Me, period: Period): Promise<SentFile> {
  const extent = await exportRegister(office, worker, { form: 'csv', period })
  const words = registerWords[worker.language]
  const pages = wholeRegister(office.store.read, period, extent)
  return {
    name: `${words.file}-${dayOf(office.clock.now())}.csv`,
    type: 'text/csv; charset=utf-8',
    content: tableOf(pages, { words, readsAsked: may(worker, 'requests.read') }),
  }
}

/** The register on paper for inspection, in the language of who prints it; refuses more lines than can be printed at once. */
export async function printRegister(office: Office, worker: Me, period: Period): Promise<SentFile> {
  const extent = await exportRegister(office, worker, { form: 'pdf', period, mostLines: mostPrinted })
  const words = registerWords[worker.language]
  const printedAt = office.clock.now()
  const pages = await Array.fromAsync(wholeRegister(office.store.read, period, extent))
  const readsAsked = may(worker, 'requests.read')
  const lines = pages.flat().map((line) => ({ ...line, asked: readsAsked ? line.asked : undefined }))
  const printed = { lines, total: extent?.lines ?? 0, period, printedBy: worker.name, printedAt }
  const head = await letterHeadOf(office.store.read, worker.language)
  return {
    name: `${words.file}-${dayOf(printedAt)}.pdf`,
    type: 'application/pdf',
    content: await printLetter(registerLetter(printed, words, datesIn(worker.language)), head),
  }
}
