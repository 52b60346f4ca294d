import { Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { intake as contract } from '#shared/intake/contract.ts'
import { intakeApi } from './api.ts'

type Setting = { readonly messageId: string; readonly onDone: () => void; readonly onClose: () => void }

/** Leaves a message without a request; the reason goes into the journal. */
export function SetAside({ messageId, onDone, onClose }: Setting) {
  const { unreadable: words } = useMessages().intake
  const setAside = useMutation(intakeApi.setAside)
  const [reason, setReason] = useState('')
  const faults = useFaults<'reason'>({ sentences: { reason: words.reasonMissing } })
  const send = () => {
    const body = faults.check(contract.setAside.body, { reason })
    if (body) setAside.mutate({ params: { messageId }, body }, { onSuccess: onDone, onError: faults.show })
  }

  return (
    <FormDialog title={words.setAside} onClose={onClose}>
      <Form faults={faults} verb={words.setAside} sending={setAside.isPending} onSend={send} onCancel={onClose}>
        <Text size="sm">{words.setAsideNote}</Text>
        <Textarea
          name="reason"
          label={words.reason}
          required
          data-autofocus
          rows={3}
          value={reason}
          error={faults.at('reason')}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value)
            faults.forget('reason')
          }}
        />
      </Form>
    </FormDialog>
  )
}
