import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import type { LetterKind } from './kinds.ts'

type OfKind = { readonly kind: LetterKind }

/** Whether the desk may see it: it hands over the receipt of a request, and nothing that tells what was asked or decided. */
export const isForDesk = ({ kind }: OfKind) => kind === 'acknowledgement'

/** Why this worker cannot read the letter, or null. */
export const refusalToRead = (letter: OfKind, worker: Worker): Refusal | null =>
  may(worker, 'requests.read') || isForDesk(letter) ? null : 'permission-missing'
