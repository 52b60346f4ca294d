import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { refusalToAssign } from '#shared/requests/claiming.ts'
import { requests as contract } from '#shared/requests/contract.ts'
import { requestsApi } from './api.ts'
import { faultAt } from './faultAt.ts'
import type { FormParts } from './formParts.ts'
import { ReasonField } from './ReasonField.tsx'
import { useVersioned } from './useVersioned.ts'
import { VersionedForm } from './VersionedForm.tsx'

/** To whom the lead gives the request, with a word to that colleague. */
export function AssignForm({ view, draft, onDraft, onClose, onTaken }: FormParts) {
  const { requests, layout } = useMessages()
  const { forms, missing } = requests
  const lead = useWorker()
  const { data } = useSuspenseQuery(requestsApi.colleagues({}))
  const { workerId, text } = draft
  const faults = useFaults<'workerId' | 'note'>({ sentences: { workerId: missing.colleague, note: missing.reason } })
  const sending = useVersioned(view, (version, body: { workerId: string; note: string }) =>
    requestsApi.assign.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const colleagues = data.colleagues.filter(
    (colleague) => colleague.active && refusalToAssign(view.request, lead, colleague) === null,
  )
  const send = () => {
    if (workerId === '') return faults.show(faultAt('workerId'))
    const body = faults.check(contract.assign.body, { workerId, note: text })
    if (body) sending.send(body, { onTaken, onRefused: faults.show })
  }
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={requests.holding.assign}
      onSend={send}
      onCancel={onClose}
    >
      <NativeSelect
        {...faults.text('workerId', (workerId) => onDraft({ workerId }))}
        label={forms.assign.colleague}
        data-autofocus
        value={workerId}
        data={[{ value: '', label: layout.choose }, ...colleagues.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <ReasonField
        name="note"
        label={`${forms.assign.note} (${requests.optional})`}
        text={text}
        error={faults.at('note')}
        onText={(note) => onDraft({ text: note })}
      />
    </VersionedForm>
  )
}
