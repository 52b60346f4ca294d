import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { labelsApi } from '#client/labels/api.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { BulkAsked } from '#shared/bulk/asked.ts'
import type { Choice } from './choice.ts'

/** Which label the requests get, or lose. One that is retired can only be taken away. */
export function ChooseLabel({ begun, onChosen, onCancel }: Choice) {
  const { bulk, layout } = useMessages()
  const words = bulk.choose
  const { data } = useSuspenseQuery(labelsApi.list({}))
  const before = begun?.kind === 'label' || begun?.kind === 'unlabel' ? begun : null
  const [kind, setKind] = useState<'label' | 'unlabel'>(before?.kind ?? 'label')
  const [labelId, setLabelId] = useState(before?.labelId ?? '')
  const faults = useFaults<'labelId'>({ sentences: { labelId: words.missingLabel } })
  const labels = data.labels.filter(({ retired }) => kind === 'unlabel' || !retired)
  const send = () => {
    const asked = faults.check(BulkAsked, { kind, labelId })
    if (asked) onChosen(asked)
  }
  return (
    <Form faults={faults} verb={words.show} sending={false} onSend={send} onCancel={onCancel}>
      <ChoiceField
        inLine
        name="kind"
        label={words.action}
        options={[
          { value: 'label', label: words.give },
          { value: 'unlabel', label: words.take },
        ]}
        value={kind}
        error={undefined}
        onValue={setKind}
      />
      <NativeSelect
        {...faults.text('labelId', setLabelId)}
        label={words.label}
        data-autofocus
        value={labels.some(({ id }) => id === labelId) ? labelId : ''}
        data={[{ value: '', label: layout.choose }, ...labels.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </Form>
  )
}
