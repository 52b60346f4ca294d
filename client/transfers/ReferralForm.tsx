import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { TransferStep } from '#shared/transfers/step.ts'
import { Addressee, type CentreField, centreFieldAt } from './Addressee.tsx'
import type { StepForm } from './stepForm.ts'
import { useSppIs } from './useSppIs.ts'
import { useTransferStep } from './useTransferStep.ts'

/** Where the letter to the SPP IS goes. */
export function ReferralForm({ view, onClose, onTaken }: StepForm) {
  const { steps, fields, faults: sentences } = useMessages().transfers
  const [centre, setCentre] = useSppIs()
  const faults = useFaults<CentreField>({ sentences, fieldAt: centreFieldAt })
  const sending = useTransferStep(view)
  const send = () => {
    const taken = faults.check(TransferStep, { step: 'writeReferral', centre })
    if (taken) sending.send(taken, { onTaken, onRefused: faults.show })
  }
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={steps.writeReferral}
      onSend={send}
      onCancel={onClose}
    >
      <Addressee centre={centre} nameLabel={fields.service} faults={faults} onCentre={setCentre} />
    </VersionedForm>
  )
}
