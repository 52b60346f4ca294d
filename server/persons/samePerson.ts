import type { Database } from '#server/storage/store.ts'
import { listOfSamePerson, listStanding } from './storage.ts'
import { type Suspect, suspectSamePerson } from './suspecting.ts'

/** The other requests of the same person: by the verdicts that stand, also through others, and by strong suspicions that nobody judged. */
export async function listSamePerson(db: Database, { requestId, applicant }: Suspect): Promise<readonly string[]> {
  const linked = await listOfSamePerson(db, requestId)
  const suspected = await suspectSamePerson(db, { requestId, applicant })
  const judged = suspected.length === 0 ? [] : await listStanding(db, requestId)
  const isJudged = (id: string) => judged.some(({ oneId, otherId }) => oneId === id || otherId === id)
  const ids = [...linked, ...suspected.map((one) => one.requestId).filter((id) => !isJudged(id))]
  return [...new Set(ids)].filter((id) => id !== requestId)
}
