import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { office as contract } from '#shared/office/contract.ts'
import { officeApi } from './api.ts'
import type { NewKey } from './senderDialogs.ts'

type Adding = { readonly onDone: (made: NewKey) => void; readonly onClose: () => void }

/** Registers a sender and makes its first secret. */
export function AddSender({ onDone, onClose }: Adding) {
  const { office } = useMessages()
  const { senders: words, faults: sentences } = office
  const add = useMutation(officeApi.addSender)
  const [name, setName] = useState('')
  const [id, setId] = useState('')
  const faults = useFaults<'name' | 'id'>({
    sentences: { name: sentences.senderName, id: sentences.senderId },
    cures: { 'sender-taken': 'id' },
  })

  const send = () => {
    const body = faults.check(contract.addSender.body, { name, id: id.trim() })
    if (body) add.mutate({ body }, { onSuccess: onDone, onError: faults.show })
  }

  return (
    <FormDialog title={words.add} onClose={onClose}>
      <Form faults={faults} verb={words.add} sending={add.isPending} onSend={send} onCancel={onClose}>
        <TextInput
          {...faults.text('name', setName)}
          label={words.name}
          description={words.nameNote}
          required
          data-autofocus
          value={name}
        />
        <TextInput
          {...faults.text('id', setId)}
          label={words.id}
          description={words.idNote}
          required
          autoCapitalize="none"
          spellCheck={false}
          value={id}
        />
      </Form>
    </FormDialog>
  )
}
