import type { Faults } from '#client/forms/useFaults.ts'
import { useToday } from '#client/layout/useToday.ts'
import { faultAt } from '#client/requests/faultAt.ts'
import { TransferStep } from '#shared/transfers/step.ts'
import { wrongDayOf } from '#shared/transfers/transferDays.ts'
import type { StepForm } from './stepForm.ts'
import { useTransferStep } from './useTransferStep.ts'

/** Sends a step once its fields and its day are right; otherwise the field says why. */
export function useDatedStep<Field extends string>(
  { view, transfer, onTaken }: StepForm,
  faults: Pick<Faults<Field>, 'check' | 'show'>,
) {
  const today = useToday()
  const sending = useTransferStep(view)
  const send = (typed: TransferStep) => {
    const taken = faults.check(TransferStep, typed)
    if (!taken) return
    const wrong = wrongDayOf(taken, { request: view.request, transfer }, today)
    if (wrong) return faults.show(faultAt(wrong))
    sending.send(taken, { onTaken, onRefused: faults.show })
  }
  return { sending, send }
}
