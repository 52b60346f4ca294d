import { reconsiderFiledAgain } from '#server/hints/noticing.ts'
import { getAidRequest, type StoredRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Applicant } from '#shared/persons/applicant.ts'
import { applicantFrom, keysOf } from '#shared/persons/keysOf.ts'
import { listSamePerson } from './samePerson.ts'
import { listKeys, replaceKeys } from './storage.ts'
import { suspectSamePerson } from './suspecting.ts'

/** Keeps by what the applicant of the request may be known again, in place of what was kept before. */
export const keepKeys = (tx: Database, requestId: string, applicant: Applicant): Promise<void> =>
  replaceKeys(tx, requestId, keysOf(applicant))

/** Where a request stands among those that look like the same person's. */
type AmongOwn = {
  /** The latest earlier one; null when there is none. */
  readonly filedBefore: StoredRequest | null
  /** Those that stand after it in the register. */
  readonly later: readonly StoredRequest[]
}

export async function placeAmongOwn(
  tx: Database,
  { id, registerOrder }: Placed,
  applicant: Applicant,
): Promise<AmongOwn> {
  const same = await suspectSamePerson(tx, { requestId: id, applicant })
  const requests = await Promise.all(same.map((one) => getAidRequest(tx, one.requestId)))
  return {
    filedBefore: latestBefore(registerOrder, requests),
    later: requests.filter((one) => one.registerOrder > registerOrder),
  }
}

/** Says anew on the request whether the same person seems to have filed before: what was judged meanwhile goes before what looks alike. */
export async function reconsiderFiledBefore(tx: Database, { id, registerOrder }: Placed): Promise<void> {
  const applicant = applicantFrom(await listKeys(tx, id))
  const same = await listSamePerson(tx, { requestId: id, applicant })
  const requests = await Promise.all(same.map((one) => getAidRequest(tx, one)))
  await reconsiderFiledAgain(tx, id, latestBefore(registerOrder, requests))
}

type Placed = Pick<StoredRequest, 'id' | 'registerOrder'>

function latestBefore(registerOrder: number, requests: readonly StoredRequest[]): StoredRequest | null {
  const [latest] = requests
    .filter((one) => one.registerOrder < registerOrder)
    .sort((one, other) => other.registerOrder - one.registerOrder)
  return latest ?? null
}
