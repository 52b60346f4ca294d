import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import { CloseButton, Group, Modal, Title } from '@mantine/core'
import { lazy } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { AssignForm } from './AssignForm.tsx'
import type { ShownRequest } from './api.ts'
import { CloseEarlyForm } from './CloseEarlyForm.tsx'
import { blankDraft, type StepDraft } from './formParts.ts'
import { NotifyForm } from './NotifyForm.tsx'
import { ReasonForm } from './ReasonForm.tsx'

const DecideForm = lazy(() => import('./DecideForm.tsx').then((form) => ({ default: form.DecideForm })))

/** What is asked in a dialog of its own. */
export type OpenForm = keyof ReturnType<typeof useMessages>['requests']['forms']

type StepDialogProps = {
  readonly open: OpenForm | null
  readonly view: ShownRequest
  /** What was filled in in each form, kept while the page is open. */
  readonly drafts: Readonly<Partial<Record<OpenForm, StepDraft>>>
  /** Whether the focus goes back to the button that opened it: not once the step is taken, for that button is gone. */
  readonly returnsFocus: boolean
  readonly onDraft: (form: OpenForm, changes: Partial<StepDraft>) => void
  readonly onClose: () => void
  readonly onTaken: (form: OpenForm) => void
}

/** The form of one step; closing it forgets nothing that was written, and gives the focus back. */
export function StepDialog({ open, returnsFocus, onClose, ...parts }: StepDialogProps) {
  const { requests, layout } = useMessages()
  const title = open === null ? '' : requests.forms[open].title
  return (
    <Modal.Root
      opened={open !== null}
      onClose={onClose}
      size="lg"
      closeOnClickOutside={false}
      returnFocus={returnsFocus}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body pt="md">
          <Group justify="space-between" mb="md">
            <Title order={2} size="h4">
              {title}
            </Title>
            <CloseButton aria-label={layout.close} onClick={onClose} />
          </Group>
          {open !== null && <StepForm open={open} onClose={onClose} {...parts} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

type StepFormProps = Omit<StepDialogProps, 'returnsFocus'> & { readonly open: OpenForm }

function StepForm({ open, view, drafts, onDraft, onClose, onTaken }: StepFormProps) {
  const parts = {
    view,
    draft: drafts[open] ?? blankDraft,
    onDraft: (changes: Partial<StepDraft>) => onDraft(open, changes),
    onClose,
    onTaken: () => onTaken(open),
  }
  if (open === 'decide')
    return (
      <Boundary>
        <DecideForm {...parts} />
      </Boundary>
    )
  if (open === 'notify') return <NotifyForm {...parts} />
  if (open === 'closeEarly') return <CloseEarlyForm {...parts} />
  if (open === 'assign') return <AssignForm {...parts} />
  return <ReasonForm {...parts} form={open} />
}
