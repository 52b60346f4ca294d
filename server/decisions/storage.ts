import { and, desc, eq, inArray } from 'drizzle-orm'
import { listDecisions } from '#server/committee/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { letters } from '#server/storage/tables/letters.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'

const decisionLetter = {
  id: letters.id,
  language: letters.language,
  madeAt: letters.madeAt,
  madeBy: letters.madeBy,
  sha256: letters.sha256,
}

/** The last decision letter that was made in an official language and tells what stands decided now; null while there is none. */
export async function findDecisionLetter(db: Database, requestId: string) {
  const [letter] = await db
    .select(decisionLetter)
    .from(letters)
    .where(
      and(
        eq(letters.requestId, requestId),
        eq(letters.kind, 'decision'),
        inArray(letters.language, [...officialLanguages]),
      ),
    )
    .orderBy(desc(letters.madeAt))
    .limit(1)
  if (!letter) return null
  const decided = await listDecisions(db, requestId)
  return decided.every(({ enteredAt }) => enteredAt <= letter.madeAt) ? letter : null
}
