import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { faultAt } from '#client/requests/faultAt.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { StepDay } from './StepDay.tsx'
import type { StepForm } from './stepForm.ts'
import { useDatedStep } from './useDatedStep.ts'

/** Which centre the minister named, and when. */
export function RuleForm(parts: StepForm) {
  const { view, transfer, onClose } = parts
  const { steps, fields, faults: words } = useMessages().transfers
  const [on, setOn] = useState(useToday())
  const [named, setNamed] = useState<'ours' | 'another' | null>(null)
  const [centre, setCentre] = useState(transfer?.kind === 'transfer' ? transfer.centreName : '')
  const faults = useFaults<'on' | 'ours' | 'centre'>({
    sentences: { on: words.on, ours: words.ruled, centre: words.ruledName },
  })
  const { sending, send } = useDatedStep(parts, faults)
  const take = () => {
    if (named === null) return faults.show(faultAt('ours'))
    send({ step: 'rule', on, ours: named === 'ours', centre: named === 'ours' ? '' : centre })
  }
  return (
    <VersionedForm view={view} faults={faults} sending={sending} verb={steps.rule} onSend={take} onCancel={onClose}>
      <StepDay
        step="rule"
        label={fields.ruledOn}
        dated={{ request: view.request, transfer }}
        day={on}
        faults={faults}
        onDay={setOn}
      />
      <ChoiceField
        name="ours"
        label={fields.ruled}
        options={[
          { value: 'ours', label: fields.ruledOurs },
          { value: 'another', label: fields.ruledAnother },
        ]}
        value={named}
        error={faults.at('ours')}
        onValue={faults.answered('ours', setNamed)}
      />
      {named === 'another' && (
        <TextInput {...faults.text('centre', setCentre)} label={fields.ruledName} value={centre} />
      )}
    </VersionedForm>
  )
}
