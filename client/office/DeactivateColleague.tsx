import { Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { ManagedColleague } from '#shared/office/contract.ts'
import { officeApi } from './api.ts'

type Deactivating = {
  readonly colleague: ManagedColleague
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}

/** Asks once more, saying what happens to the colleague's requests. */
export function DeactivateColleague({ colleague, onDone, onClose }: Deactivating) {
  const { colleagues: words } = useMessages().office
  const change = useMutation(officeApi.changeColleague)
  const faults = useFaults<never>({ sentences: {} })
  const { id, name, roles } = colleague

  const send = () =>
    change.mutate(
      { params: { workerId: id }, body: { name, roles, active: false } },
      { onSuccess: () => onDone(words.deactivated(name)), onError: faults.show },
    )

  return (
    <FormDialog title={words.deactivateTitle(name)} onClose={onClose}>
      <Form
        faults={faults}
        verb={words.deactivate}
        destructive
        sending={change.isPending}
        onSend={send}
        onCancel={onClose}
      >
        <Text>{words.deactivateEffect(name)}</Text>
      </Form>
    </FormDialog>
  )
}
