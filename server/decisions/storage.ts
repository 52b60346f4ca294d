import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { listDecisions } from '#server/committee/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { decisions } from '#server/storage/tables/committee.ts'
import { letters } from '#server/storage/tables/letters.ts'
import { labourCourts } from '#server/storage/tables/territory.ts'
import { type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import type { LabourCourt } from '#shared/decisions/court.ts'
import { knownCourts } from '#shared/decisions/knownCourts.ts'
import type { Wording } from '#shared/decisions/wording.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'
import { Refused } from '#shared/refusals.ts'

const decisionLetter = { id: letters.id, madeAt: letters.madeAt, sha256: letters.sha256 }

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

/** Whether on this day there was a letter that told what stands decided: one that was made later cannot have been sent. */
export async function isLetterKept(db: Database, requestId: string, day: Day): Promise<boolean> {
  const letter = await findDecisionLetter(db, requestId)
  return letter !== null && dayOf(letter.madeAt) <= day
}

/** Every labour court: those that the office corrected or added go before those that came with the program. */
export async function listCourts(db: Database): Promise<readonly LabourCourt[]> {
  const own = await db.select().from(labourCourts).orderBy(sql`${labourCourts.id} collate nocase`)
  const corrected = new Map(own.map((court) => [court.id, withCodes(court)]))
  const known = new Set(knownCourts.map(({ id }) => id))
  const added = own.filter(({ id }) => !known.has(id)).map(withCodes)
  return [...knownCourts.map((court) => corrected.get(court.id) ?? court), ...added]
}

const withCodes = (court: typeof labourCourts.$inferSelect): LabourCourt => ({ ...court, hears: [...court.hears] })

/** The court; refuses where there is none. */
export async function getCourt(db: Database, id: string): Promise<LabourCourt> {
  const court = (await listCourts(db)).find((one) => one.id === id)
  if (!court) throw new Refused('not-found')
  return court
}

/** Keeps the court as the office has it, over the one that came with the program. */
export async function saveCourt(tx: Database, { id, ...court }: LabourCourt): Promise<void> {
  await tx
    .insert(labourCourts)
    .values({ id, ...court })
    .onConflictDoUpdate({ target: labourCourts.id, set: court })
}

type Worded = Omit<Wording, 'decisionId'> & { readonly requestId: string; readonly by: string; readonly at: Instant }

/** Writes the words of a decision of the request anew, as entered now: a letter made before no longer tells it. Refuses where there is none. */
export async function saveWording(tx: Database, decisionId: string, { requestId, by, at, ...words }: Worded) {
  const [saved] = await tx
    .update(decisions)
    .set({ ...words, enteredBy: by, enteredAt: at })
    .where(and(eq(decisions.id, decisionId), eq(decisions.requestId, requestId)))
    .returning({ id: decisions.id })
  if (!saved) throw new Refused('not-found')
}
