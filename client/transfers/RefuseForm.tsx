import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { StepDay } from './StepDay.tsx'
import type { StepForm } from './stepForm.ts'
import { useDatedStep } from './useDatedStep.ts'

/** When the second centre refused, and why. */
export function RefuseForm(parts: StepForm) {
  const { view, transfer, onClose } = parts
  const { steps, fields, faults: sentences } = useMessages().transfers
  const [on, setOn] = useState(useToday())
  const [reason, setReason] = useState('')
  const faults = useFaults<'on' | 'reason'>({ sentences })
  const { sending, send } = useDatedStep(parts, faults)
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={steps.refuse}
      onSend={() => send({ step: 'refuse', on, reason })}
      onCancel={onClose}
    >
      <StepDay
        step="refuse"
        label={fields.refusedOn}
        dated={{ request: view.request, transfer }}
        day={on}
        faults={faults}
        onDay={setOn}
      />
      <ReasonField
        label={fields.refusal}
        text={reason}
        error={faults.at('reason')}
        onText={faults.answered('reason', setReason)}
      />
    </VersionedForm>
  )
}
