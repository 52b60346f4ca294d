import type { ShownRequest } from '#client/requests/api.ts'
import type { Transfer } from '#shared/transfers/transfer.ts'
import type { ShownCompetence } from './api.ts'

/** What each form of a transfer is given. */
export type StepForm = {
  readonly view: ShownRequest
  readonly competence: ShownCompetence
  /** The one under way; null before the first. */
  readonly transfer: Transfer | null
  readonly onClose: () => void
  readonly onTaken: () => void
}
