import { type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import type { TransferStep } from './step.ts'
import type { Transfer } from './transfer.ts'

export type Dated = {
  readonly request: { readonly submittedAt: Instant; readonly facts?: Facts | undefined }
  readonly transfer: Pick<Transfer, 'decidedOn' | 'sentOn' | 'refusedOn' | 'referredOn'> | null
}

/** The first day on which this step can have happened: after what it answers. */
export function firstDayFor(step: TransferStep['step'], { request, transfer }: Dated): Day {
  const asked = request.facts?.transmittedToUs?.on ?? dayOf(request.submittedAt)
  if (step === 'decide' || transfer === null) return asked
  if (step === 'refuse') return transfer.sentOn ?? transfer.decidedOn
  if (step === 'refer') return transfer.refusedOn ?? transfer.decidedOn
  if (step === 'rule') return transfer.referredOn ?? transfer.decidedOn
  return transfer.decidedOn
}

/** The field whose day cannot be the true one, or null. A mail that Relais sends leaves today. */
export function wrongDayOf(taken: TransferStep, dated: Dated, today: Day): 'on' | 'decidedOn' | null {
  const [field, day] = 'on' in taken ? (['on', taken.on] as const) : (['decidedOn', dayDecided(taken)] as const)
  if (day === null) return null
  if (day < firstDayFor(taken.step, dated) || day > today) return field
  return leavesByMail(taken) && day !== today ? field : null
}

const dayDecided = (taken: TransferStep) => (taken.step === 'decide' ? taken.decidedOn : null)

function leavesByMail(taken: TransferStep): boolean {
  if (taken.step === 'refer') return taken.sending.how === 'mail'
  return taken.step === 'send' && (taken.toCentre.how === 'mail' || taken.toApplicant.how === 'mail')
}
