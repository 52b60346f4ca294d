import { Radio, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { office as contract, type Sender } from '#shared/office/contract.ts'
import { officeApi } from './api.ts'
import type { NewKey } from './senderDialogs.ts'

type Adding = {
  readonly sender: Sender
  readonly onDone: (made: NewKey) => void
  readonly onClose: () => void
}
const kinds = ['v1', 'v1a'] as const
type Kind = (typeof kinds)[number]

/** Gives a sender a second key, beside the one that it uses. */
export function AddKey({ sender, onDone, onClose }: Adding) {
  const { office } = useMessages()
  const { senders: words } = office
  const add = useMutation(officeApi.addKey)
  const [kind, setKind] = useState<Kind>('v1')
  const [publicKey, setPublicKey] = useState('')
  const faults = useFaults<'publicKey'>({ sentences: office.faults })

  const send = () => {
    const wanted = kind === 'v1' ? { kind } : { kind, publicKey: publicKey.trim() }
    const body = faults.check(contract.addKey.body, wanted)
    if (body) add.mutate({ params: { senderId: sender.id }, body }, { onSuccess: onDone, onError: faults.show })
  }

  return (
    <FormDialog title={words.addKeyFor(sender.name)} onClose={onClose}>
      <Form faults={faults} verb={words.addKey} sending={add.isPending} onSend={send} onCancel={onClose}>
        <Text size="sm">{words.addKeyNote}</Text>
        <Radio.Group
          name="kind"
          label={words.kind}
          value={kind}
          onChange={(chosen) => setKind(kinds.find((one) => one === chosen) ?? 'v1')}
        >
          <Stack gap="xs" mt="xs">
            {kinds.map((one) => (
              <Radio key={one} value={one} label={words.kinds[one]} description={words.kindNotes[one]} />
            ))}
          </Stack>
        </Radio.Group>
        {kind === 'v1a' && (
          <TextInput
            {...faults.text('publicKey', setPublicKey)}
            label={words.publicKey}
            description={words.publicKeyNote}
            required
            autoComplete="off"
            spellCheck={false}
            value={publicKey}
          />
        )}
      </Form>
    </FormDialog>
  )
}
