import type { Office } from '#server/office.ts'
import type { StoredRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { type Day, dayOf } from '#shared/calendar/days.ts'
import type { Worker } from '#shared/people/permissions.ts'
import type { TransferStep, TransferStepName } from '#shared/transfers/step.ts'
import type { TransferLetters } from './letters.ts'
import type { StoredTransfer } from './storage.ts'

/** A step of a transfer while it is taken, within its transaction. */
export type Taking<Name extends TransferStepName = TransferStepName> = {
  readonly office: Office
  readonly worker: Worker
  readonly tx: Database
  readonly request: StoredRequest
  readonly transfer: StoredTransfer
  readonly taken: Extract<TransferStep, { readonly step: Name }>
  readonly letters: TransferLetters | null
}

export const today = ({ clock }: Office): Day => dayOf(clock.now())

/** The letters as the journal names them: their ids and fingerprints. */
export const letterDetails = ({ toCentre, toApplicant }: TransferLetters): Readonly<Record<string, string>> => ({
  letter: toCentre.id,
  kind: toCentre.kind,
  sha256: toCentre.sha256,
  applicantLetter: toApplicant.id,
  applicantSha256: toApplicant.sha256,
})
