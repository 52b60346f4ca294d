import type { Transfer } from './transfer.ts'

/** Where a transfer stands, in its order. */
export const phases = [
  'undecided', // also when the request came back and is open again
  'toSend', // until then we must examine it
  'sent',
  'refused', // by the second centre: to refer
  'toRefer', // the letter to the SPP IS is made, not sent
  'referred',
  'ruled',
] as const
export type Phase = (typeof phases)[number]

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
