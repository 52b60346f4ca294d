import type { Transfer } from './transfer.ts'

/**
 * Where a transfer stands, in its order: `undecided` also when the request came back and is open again; `toSend`, while
 * we must examine it; `refused` by the second centre, to be referred; `toRefer` once the letter to the SPP IS is made.
 */
export type Phase = 'undecided' | 'toSend' | 'sent' | 'refused' | 'toRefer' | 'referred' | 'ruled'

type Course = Pick<
  Transfer,
  'kind' | 'revokedOn' | 'sentOn' | 'refusedOn' | 'referralLetterId' | 'referredOn' | 'ruledOn' | 'ruledOurs'
>

/** Where the transfer stands; null for one that was never decided. */
export function phaseOf(transfer: Course | null, request: { readonly stage: string }): Phase {
  if (transfer === null || transfer.revokedOn !== null) return 'undecided'
  const isOpen = request.stage !== 'closed'
  if (transfer.kind === 'transfer') {
    if (transfer.sentOn === null) return 'toSend'
    if (isOpen) return 'undecided'
    if (transfer.refusedOn === null) return 'sent'
  }
  if (transfer.ruledOn !== null) return isOpen ? 'undecided' : 'ruled'
  if (transfer.referredOn !== null) return 'referred'
  return transfer.referralLetterId === null ? 'refused' : 'toRefer'
}
