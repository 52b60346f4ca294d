import type { Database } from '#server/storage/store.ts'
import type { Answers } from '#shared/intake/record.ts'

/** Keeps by what the applicant of the request may be known again, in place of what was kept before. */
export async function keepKeys(_tx: Database, _requestId: string, _answers: Answers): Promise<void> {}

/** The register number of the latest other request that looks like the same person's; null when there is none. */
export async function findFiledBefore(_tx: Database, _requestId: string, _answers: Answers): Promise<string | null> {
  return null
}
