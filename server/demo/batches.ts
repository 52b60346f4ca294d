import { openBatch } from './batch.ts'
import { openLedger } from './ledger.ts'
import type { Batch } from './storage.ts'
import type { Templates } from './templates.ts'
import { type Wanted, weeksOfCopies } from './weeks.ts'
import { instantAt } from './workingTime.ts'

/** So many requests are written in one transaction. */
const enough = 500

/** The large office, so many requests at a time, in an order in which it can be written. */
export function* batchesOf({ requests }: Pick<Templates, 'requests'>, wanted: Wanted): Generator<Batch> {
  const ledger = openLedger()
  const batch = openBatch()
  let made = 0
  for (const { copies, until } of weeksOfCopies(requests, wanted)) {
    for (const copy of copies) {
      const { request, registerLine, answers, message, notes, reasons, besides, ...derived } = ledger.enter(copy)
      batch.add('requests', [request])
      batch.add('registerLines', [registerLine])
      batch.add('answers', [answers])
      batch.add('messages', [message])
      batch.add('notes', notes)
      batch.add('reasons', reasons)
      batch.add('index', [derived.index])
      batch.add('texts', [derived.texts])
      batch.add('keys', derived.keys)
      batch.add('hints', derived.hints)
      batch.add('spellings', derived.spellings)
      for (const { table, row } of besides) batch.add(table, [row])
      if (++made % enough === 0) yield batch.take()
    }
    batch.add('entries', ledger.tell(instantAt(until, 0)))
  }
  const { registerYears, tallies } = ledger.close()
  batch.add('registerYears', registerYears)
  batch.add('tallies', tallies)
  yield batch.take()
}
