import { reconsiderFiledAgain } from '#server/hints/noticing.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Applicant } from '#shared/persons/applicant.ts'
import { applicantFrom, keysOf } from '#shared/persons/keysOf.ts'
import { listSamePerson } from './samePerson.ts'
import { listKeys, replaceKeys } from './storage.ts'
import { suspectSamePerson } from './suspecting.ts'

/** Keeps by what the applicant of the request may be known again, in place of what was kept before. */
export const keepKeys = (tx: Database, requestId: string, applicant: Applicant): Promise<void> =>
  replaceKeys(tx, requestId, keysOf(applicant))

/** The register number of the latest earlier request that looks like the same person's; null when there is none. */
export async function findFiledBefore(tx: Database, requestId: string, applicant: Applicant): Promise<string | null> {
  const same = await suspectSamePerson(tx, { requestId, applicant })
  return latestBefore(
    tx,
    requestId,
    same.map((one) => one.requestId),
  )
}

/** Says anew on the request whether the same person seems to have filed before: what was judged meanwhile goes before what looks alike. */
export async function reconsiderFiledBefore(tx: Database, requestId: string): Promise<void> {
  const applicant = applicantFrom(await listKeys(tx, requestId))
  const same = await listSamePerson(tx, { requestId, applicant })
  await reconsiderFiledAgain(tx, requestId, await latestBefore(tx, requestId, same))
}

async function latestBefore(tx: Database, requestId: string, others: readonly string[]): Promise<string | null> {
  if (others.length === 0) return null
  const { registerOrder } = await getAidRequest(tx, requestId)
  const requests = await Promise.all(others.map((id) => getAidRequest(tx, id)))
  const [latest] = requests
    .filter((one) => one.registerOrder < registerOrder)
    .sort((one, other) => other.registerOrder - one.registerOrder)
  return latest?.number ?? null
}
