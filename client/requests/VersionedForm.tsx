import type { ReactNode } from 'react'
import { Form } from '#client/forms/Form.tsx'
import type { Faults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from './api.ts'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import type { useVersioned } from './useVersioned.ts'

type VersionedFormParts<Field extends string> = {
  readonly view: ShownRequest
  readonly faults: Faults<Field>
  readonly sending: Pick<ReturnType<typeof useVersioned>, 'stale' | 'isSending'>
  readonly verb: string
  readonly onSend: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** A form over the version that was seen: when a colleague was quicker it shows what changed, and may be sent again. */
export function VersionedForm<Field extends string>(parts: VersionedFormParts<Field>) {
  const { view, faults, sending, verb, onSend, onCancel, children } = parts
  const { requests } = useMessages()
  const { stale, isSending } = sending
  return (
    <Form
      faults={faults}
      verb={stale ? requests.conflict.sendAgain : verb}
      sending={isSending}
      onSend={onSend}
      onCancel={onCancel}
    >
      {children}
      {stale && <ChangedMeanwhile seen={stale} now={view} />}
    </Form>
  )
}
