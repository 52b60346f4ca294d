import type { ShownRequest } from './api.ts'

/** What each form of a step is given. */
export type FormParts = {
  readonly view: ShownRequest
  /** The longest text of the form, which outlives it. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly onClose: () => void
  readonly onTaken: () => void
}
