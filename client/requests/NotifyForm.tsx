import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { TakenStep } from '#shared/requests/contract.ts'
import { wrongDayOf } from '#shared/requests/stepDays.ts'
import { requestsApi } from './api.ts'
import { DayField } from './DayField.tsx'
import { faultAt } from './faultAt.ts'
import type { FormParts } from './formParts.ts'
import { useVersioned } from './useVersioned.ts'
import { VersionedForm } from './VersionedForm.tsx'

/** The day on which the decision was posted or handed over. */
export function NotifyForm({ view, draft, onDraft, onClose, onTaken }: FormParts) {
  const { requests } = useMessages()
  const { submittedAt, decidedOn = null } = view.request
  const today = useToday()
  const notifiedOn = draft.day ?? today
  const faults = useFaults<'notifiedOn'>({ sentences: { notifiedOn: requests.missing.day } })
  const sending = useVersioned(view, (version, body: TakenStep) =>
    requestsApi.takeStep.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const send = () => {
    const taken = faults.check(TakenStep, { step: 'notify', notifiedOn })
    if (!taken) return
    if (wrongDayOf(taken, { submittedAt, decidedOn }, today)) return faults.show(faultAt('notifiedOn'))
    sending.send(taken, { onTaken, onRefused: faults.show })
  }
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={requests.steps.notify}
      onSend={send}
      onCancel={onClose}
    >
      <DayField
        name="notifiedOn"
        label={requests.forms.notify.day}
        day={notifiedOn}
        first={decidedOn ?? dayOf(submittedAt)}
        last={today}
        error={faults.at('notifiedOn')}
        autoFocus
        onDay={(day) => {
          onDraft({ day })
          faults.forget('notifiedOn')
        }}
      />
    </VersionedForm>
  )
}
