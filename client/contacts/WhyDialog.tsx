import { Text } from '@mantine/core'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { faultAt } from '#client/requests/faultAt.ts'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import type { Refused } from '#shared/refusals.ts'

type WhyDialogProps = {
  readonly title: string
  /** What it is about, as it stands in the list. */
  readonly about: string
  readonly label: string
  readonly missing: string
  readonly verb: string
  readonly sending: boolean
  readonly onSend: (reason: string, onError: (error: Refused) => void) => void
  readonly onClose: () => void
}

/** Asks why something is no longer to be done. */
export function WhyDialog({ title, about, label, missing, verb, sending, onSend, onClose }: WhyDialogProps) {
  const [reason, setReason] = useState('')
  const faults = useFaults<'reason'>({ sentences: { reason: missing } })
  const send = () => {
    if (reason.trim() === '') return faults.show(faultAt('reason'))
    onSend(reason, faults.show)
  }
  return (
    <FormDialog title={title} onClose={onClose}>
      <Form faults={faults} verb={verb} sending={sending} onSend={send} onCancel={onClose}>
        <Text fw={550}>{about}</Text>
        <ReasonField
          autoFocus
          label={label}
          text={reason}
          error={faults.at('reason')}
          onText={faults.answered('reason', setReason)}
        />
      </Form>
    </FormDialog>
  )
}
