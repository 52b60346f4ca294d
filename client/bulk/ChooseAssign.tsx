import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { colleaguesApi } from '#client/queue/api.ts'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import { BulkAsked } from '#shared/bulk/asked.ts'
import { may } from '#shared/people/permissions.ts'
import type { Choice } from './choice.ts'

/** To whom the requests are given, with a word to that colleague. */
export function ChooseAssign({ begun, onChosen, onCancel }: Choice) {
  const { bulk, requests, layout } = useMessages()
  const { data } = useSuspenseQuery(colleaguesApi.list({}))
  const before = begun?.kind === 'assign' ? begun : null
  const [workerId, setWorkerId] = useState(before?.workerId ?? '')
  const [note, setNote] = useState(before?.note ?? '')
  const faults = useFaults<'workerId' | 'note'>({
    sentences: { workerId: requests.missing.colleague, note: requests.missing.reason },
  })
  const colleagues = data.colleagues.filter((one) => one.active && may(one, 'requests.work'))
  const send = () => {
    const asked = faults.check(BulkAsked, { kind: 'assign', workerId, note })
    if (asked) onChosen(asked)
  }
  return (
    <Form faults={faults} verb={bulk.choose.show} sending={false} onSend={send} onCancel={onCancel}>
      <NativeSelect
        {...faults.text('workerId', setWorkerId)}
        label={requests.forms.assign.colleague}
        data-autofocus
        value={workerId}
        data={[{ value: '', label: layout.choose }, ...colleagues.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <ReasonField
        name="note"
        label={`${requests.forms.assign.note} (${requests.optional})`}
        text={note}
        error={faults.at('note')}
        onText={setNote}
      />
    </Form>
  )
}
