import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { StepDay } from './StepDay.tsx'
import type { StepForm } from './stepForm.ts'
import { useDatedStep } from './useDatedStep.ts'

/** The meeting that ratified what the president decided in urgency. */
export function RatifyForm(parts: StepForm) {
  const { view, transfer, onClose } = parts
  const { steps, fields, faults: sentences } = useMessages().transfers
  const [on, setOn] = useState(useToday())
  const faults = useFaults<'on'>({ sentences })
  const { sending, send } = useDatedStep(parts, faults)
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={steps.ratify}
      onSend={() => send({ step: 'ratify', on })}
      onCancel={onClose}
    >
      <StepDay
        step="ratify"
        label={fields.ratifiedOn}
        dated={{ request: view.request, transfer }}
        day={on}
        faults={faults}
        onDay={setOn}
      />
    </VersionedForm>
  )
}
