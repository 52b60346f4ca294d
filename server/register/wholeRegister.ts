import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from '#server/storage/store.ts'
import type { Extent, Period } from '#shared/register/period.ts'
import { type ListedLine, listLines } from './storage.ts'

const atOnce = 500

/** Every line of the period as far as it went when it was measured, in pages; between two pages others have their turn. */
export async function* wholeRegister(
  db: Database,
  period: Period,
  extent: Extent,
): AsyncGenerator<readonly ListedLine[]> {
  if (extent === null) return
  let beyond = extent.first - 1
  while (beyond < extent.last) {
    const found = await listLines(db, period, { way: 'onwards', beyond, limit: atOnce })
    const lines = found.filter(({ registerOrder }) => registerOrder <= extent.last)
    if (lines.length > 0) yield lines
    beyond = lines.length < atOnce ? extent.last : (lines.at(-1)?.registerOrder ?? extent.last)
    await nextTurn()
  }
}
