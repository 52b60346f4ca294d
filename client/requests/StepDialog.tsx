import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import { CloseButton, Group, Modal, Title } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { AssignForm } from './AssignForm.tsx'
import type { ShownRequest } from './api.ts'
import { CloseEarlyForm } from './CloseEarlyForm.tsx'
import { DecideForm } from './DecideForm.tsx'
import { NotifyForm } from './NotifyForm.tsx'
import { ReasonForm } from './ReasonForm.tsx'

/** What is asked in a dialog of its own. */
export type OpenForm = keyof ReturnType<typeof useMessages>['requests']['forms']

type StepDialogProps = {
  readonly open: OpenForm | null
  readonly view: ShownRequest
  /** What was typed in each form, kept while the page is open. */
  readonly typed: Readonly<Record<string, string>>
  readonly onTyped: (form: OpenForm, text: string) => void
  readonly onClose: () => void
  readonly onTaken: (form: OpenForm) => void
}

/** The form of one step; closing it forgets nothing that was written. */
export function StepDialog({ open, view, typed, onTyped, onClose, onTaken }: StepDialogProps) {
  const { requests, layout } = useMessages()
  if (open === null) return null
  const parts = {
    view,
    text: typed[open] ?? '',
    onText: (text: string) => onTyped(open, text),
    onClose,
    onTaken: () => onTaken(open),
  }
  return (
    <Modal.Root opened onClose={onClose} size="lg" closeOnClickOutside={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={requests.forms[open].title}>
        <Modal.Body pt="md">
          <Group justify="space-between" mb="md">
            <Title order={2} size="h4">
              {requests.forms[open].title}
            </Title>
            <CloseButton aria-label={layout.close} onClick={onClose} />
          </Group>
          {open === 'decide' && <DecideForm {...parts} />}
          {open === 'notify' && <NotifyForm {...parts} />}
          {open === 'closeEarly' && <CloseEarlyForm {...parts} />}
          {open === 'assign' && <AssignForm {...parts} />}
          {isReasonForm(open) && <ReasonForm {...parts} form={open} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

const reasonForms = ['sendBack', 'close', 'reopen', 'release', 'takeOver'] as const
const isReasonForm = (form: OpenForm): form is (typeof reasonForms)[number] => reasonForms.some((one) => one === form)
