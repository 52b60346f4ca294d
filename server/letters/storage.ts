import { asc, eq } from 'drizzle-orm'
import type { Database } from '#server/storage/store.ts'
import { letters } from '#server/storage/tables/letters.ts'
import { workers } from '#server/storage/tables/people.ts'
import { Refused } from '#shared/refusals.ts'

export type StoredLetter = typeof letters.$inferSelect

/** Keeps a letter, in the transaction of the act that says it was made. It is never changed afterwards. */
export async function insertLetter(tx: Database, letter: StoredLetter) {
  await tx.insert(letters).values(letter)
}

/** The letter with its bytes; refuses where there is none. */
export async function getLetter(db: Database, id: string): Promise<StoredLetter> {
  const [letter] = await db.select().from(letters).where(eq(letters.id, id))
  if (!letter) throw new Refused('not-found')
  return letter
}

/** The letters of the request without their bytes, with the names of those who made them, oldest first. */
export const listLetters = (db: Database, requestId: string) =>
  db
    .select({
      id: letters.id,
      kind: letters.kind,
      language: letters.language,
      recipient: letters.recipient,
      madeAt: letters.madeAt,
      madeBy: workers.name,
      sha256: letters.sha256,
    })
    .from(letters)
    .innerJoin(workers, eq(workers.id, letters.madeBy))
    .where(eq(letters.requestId, requestId))
    .orderBy(asc(letters.madeAt), asc(letters.id))
