import { getWorker } from '#server/office/storage.ts'
import { getAidRequest, type StoredRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Applicant } from '#shared/persons/applicant.ts'
import type { RequestHead } from '#shared/persons/contract.ts'
import { applicantFrom } from '#shared/persons/keysOf.ts'
import { listKeys } from './storage.ts'

/** A request as it is told from others, and its applicant as applicants are compared. */
export type Told = { readonly request: StoredRequest; readonly head: RequestHead; readonly applicant: Applicant }

export async function tell(db: Database, requestId: string): Promise<Told> {
  const request = await getAidRequest(db, requestId)
  const applicant = applicantFrom(await listKeys(db, requestId))
  const holder = request.holderId === null ? null : await getWorker(db, request.holderId)
  const { id, number, municipality, receivedOn, stage, outcome, aidTypes } = request
  const head = {
    id,
    number,
    applicant: request.applicant,
    birthDate: applicant.birthDate,
    municipality,
    receivedOn,
    stage,
    holderName: holder?.name ?? null,
    aidTypes: [...aidTypes],
    outcome,
  }
  return { request, head, applicant }
}

export const tellAll = (db: Database, requestIds: readonly string[]): Promise<Told[]> =>
  Promise.all(requestIds.map((id) => tell(db, id)))
