import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Rows, spreadsheetOf } from '#server/http/spreadsheet.ts'
import { listLabels } from '#server/labels/storage.ts'
import type { Office } from '#server/office.ts'
import type { Database } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { SentFile } from '#shared/http/sentFile.ts'
import { may } from '#shared/people/permissions.ts'
import { cellsOf, columnsOf, headerOf, type WrittenColumn } from '#shared/queue/cells.ts'
import type { ListExport } from '#shared/queue/contract.ts'
import type { QueueLetter } from '#shared/queue/letter.fr.ts'
import type { Me } from '#shared/session/contract.ts'
import { exportList } from './acts.ts'
import { listById } from './storage.ts'
import { queueWords } from './words.ts'

const atOnce = 500

/** The rows of a list in the columns on the screen, sent while they are read: each once, as many as the journal says. */
export async function sendList(office: Office, worker: Me, wanted: ListExport): Promise<SentFile> {
  const ids = await exportList(office, worker, wanted)
  const words = queueWords[worker.language]
  const columns = columnsOf(wanted.columns, may(worker, 'requests.read'))
  const rows = rowsOf(office.store.read, ids, { columns, words })
  return {
    name: `${words.file}-${dayOf(office.clock.now())}.csv`,
    type: 'text/csv; charset=utf-8',
    rows: ids.length,
    content: spreadsheetOf(headerOf(columns, words), rows),
  }
}

type Written = { readonly columns: readonly WrittenColumn[]; readonly words: QueueLetter }

/** The rows in pages, in the order of their ids; between two pages others have their turn. */
async function* rowsOf(db: Database, ids: readonly string[], { columns, words }: Written): AsyncGenerator<Rows> {
  const labels = new Map((await listLabels(db)).map(({ id, name }) => [id, name]))
  for (let begin = 0; begin < ids.length; begin += atOnce) {
    const page = ids.slice(begin, begin + atOnce)
    const found = new Map((await listById(db, page)).map((request) => [request.id, request]))
    yield page.flatMap((id) => {
      const request = found.get(id)
      if (!request) return []
      const labelNames = request.labels.flatMap((label) => labels.get(label) ?? [])
      const cells = cellsOf({ ...request, labelNames }, words)
      return [columns.map((column) => cells[column])]
    })
    await nextTurn()
  }
}
