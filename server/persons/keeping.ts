import type { Database } from '#server/storage/store.ts'
import type { Answers } from '#shared/intake/record.ts'
import { applicantOf } from '#shared/persons/applicant.ts'
import { keysOf } from '#shared/persons/keysOf.ts'
import { findPlace, replaceKeys } from './storage.ts'
import { suspectSamePerson } from './suspecting.ts'

/** Keeps by what the applicant of the request may be known again, in place of what was kept before. */
export const keepKeys = (tx: Database, requestId: string, answers: Answers): Promise<void> =>
  replaceKeys(tx, requestId, keysOf(applicantOf(answers)))

/** The register number of the latest earlier request that looks like the same person's; null when there is none. */
export async function findFiledBefore(tx: Database, requestId: string, answers: Answers): Promise<string | null> {
  const same = await suspectSamePerson(tx, { requestId, applicant: applicantOf(answers) })
  if (same.length === 0) return null
  const own = await findPlace(tx, requestId)
  const places = await Promise.all(same.map((other) => findPlace(tx, other.requestId)))
  const earlier = places.filter(
    (place) => place !== undefined && own !== undefined && place.registerOrder < own.registerOrder,
  )
  const [latest] = earlier.toSorted((one, other) => (other?.registerOrder ?? 0) - (one?.registerOrder ?? 0))
  return latest?.number ?? null
}
