import { Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { Sender } from '#shared/office/contract.ts'
import { officeApi } from './api.ts'

type Removing = {
  readonly sender: Sender
  readonly keyId: string
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}

/** Asks once more: what is signed with the key is refused from then on. */
export function RemoveKey({ sender, keyId, onDone, onClose }: Removing) {
  const { senders: words } = useMessages().office
  const remove = useMutation(officeApi.removeKey)
  const faults = useFaults<never>({ sentences: {} })
  const send = () =>
    remove.mutate(
      { params: { senderId: sender.id, keyId } },
      { onSuccess: ({ name }) => onDone(words.removed(name)), onError: faults.show },
    )

  return (
    <FormDialog title={words.removeTitle} onClose={onClose}>
      <Form faults={faults} verb={words.remove} destructive sending={remove.isPending} onSend={send} onCancel={onClose}>
        <Text>{words.removeEffect(sender.name)}</Text>
      </Form>
    </FormDialog>
  )
}
