import { openList } from './list.ts'
import { type Batch, type Table, tablesBeside } from './storage.ts'

/** Each after those that its rows refer to. */
const tables = [
  'requests',
  'answers',
  'messages',
  'notes',
  'entries',
  'reasons',
  'registerLines',
  'registerYears',
  'tallies',
  'index',
  'texts',
  'spellings',
  'keys',
  'hints',
  ...tablesBeside,
] as const

export function openBatch() {
  const lists = new Map(tables.map((table) => [table, openList()]))
  return {
    add(table: Table, rows: readonly string[]) {
      for (const row of rows) lists.get(table)?.add(row)
    },

    /** What was added since it was last taken. */
    take: (): Batch => [...lists].map(([table, list]) => [table, list.take()]),
  }
}
