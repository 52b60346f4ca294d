import { getAidRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { applicantFrom } from '#shared/persons/keysOf.ts'
import { listSamePerson } from './samePerson.ts'
import { listKeys } from './storage.ts'

/** Those who have another open request of the same person, each once: they are to know who has taken on this one. */
export async function holdersOfSamePerson(db: Database, requestId: string): Promise<readonly string[]> {
  const applicant = applicantFrom(await listKeys(db, requestId))
  const others = await listSamePerson(db, { requestId, applicant })
  const requests = await Promise.all(others.map((id) => getAidRequest(db, id)))
  const holders = requests.filter(({ stage }) => stage !== 'closed').map(({ holderId }) => holderId)
  return [...new Set(holders.filter((id) => id !== null))]
}
