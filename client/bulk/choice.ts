import type { BulkAsked } from '#shared/bulk/asked.ts'

/** What each form of the dialog is given; `begun` is what was chosen before, when one comes back to it. */
export type Choice = {
  readonly begun: BulkAsked | null
  readonly onChosen: (asked: BulkAsked) => void
  readonly onCancel: () => void
}
