import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { TransferStep } from '#shared/transfers/step.ts'
import type { StepForm } from './stepForm.ts'
import { useTransferStep } from './useTransferStep.ts'

/** Why we are competent after all. */
export function RevokeForm({ view, onClose, onTaken }: StepForm) {
  const { steps, fields, faults: sentences } = useMessages().transfers
  const [reason, setReason] = useState('')
  const faults = useFaults<'reason'>({ sentences })
  const sending = useTransferStep(view)
  const send = () => {
    const taken = faults.check(TransferStep, { step: 'revoke', reason })
    if (taken) sending.send(taken, { onTaken, onRefused: faults.show })
  }
  return (
    <VersionedForm view={view} faults={faults} sending={sending} verb={steps.revoke} onSend={send} onCancel={onClose}>
      <ReasonField
        autoFocus
        label={fields.why}
        text={reason}
        error={faults.at('reason')}
        onText={faults.answered('reason', setReason)}
      />
    </VersionedForm>
  )
}
