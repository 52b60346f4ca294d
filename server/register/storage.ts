import { sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { registerYears } from '#server/storage/tables/aidRequests.ts'
import { registerOrder } from '#shared/register/number.ts'

const nextOfYear = prepared((db) =>
  db
    .insert(registerYears)
    .values({ year: sql.placeholder('year'), last: 1 })
    .onConflictDoUpdate({ target: registerYears.year, set: { last: sql`${registerYears.last} + 1` } })
    .returning({ last: registerYears.last })
    .prepare(),
)

/** Takes the next place in the register of this year (OL art. 58 §1): no gap, because it is given back when the transaction fails. */
export async function takeRegisterOrder(tx: Database, year: number): Promise<number> {
  const [taken] = await nextOfYear(tx).execute({ year })
  if (!taken) throw new Error('the register gave no number')
  return registerOrder(year, taken.last)
}
