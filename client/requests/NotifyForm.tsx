import { NoLetterWarning } from '#client/decisions/NoLetterWarning.tsx'
import { type NotificationField, NotificationFields } from '#client/decisions/NotificationFields.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { TakenStep } from '#shared/requests/contract.ts'
import { wrongDayOf } from '#shared/requests/stepDays.ts'
import { requestsApi } from './api.ts'
import { faultAt } from './faultAt.ts'
import type { FormParts } from './formParts.ts'
import { useVersioned } from './useVersioned.ts'
import { VersionedForm } from './VersionedForm.tsx'

/** How the applicant was given the decision, on which day, and what proves it. */
export function NotifyForm({ view, draft, onDraft, onClose, onTaken }: FormParts) {
  const { requests, decisions } = useMessages()
  const { missingWay, missingNumber } = decisions.notification
  const { submittedAt, decidedOn = null } = view.request
  const { way, text } = draft
  const today = useToday()
  const notifiedOn = draft.day ?? today
  const faults = useFaults<NotificationField>({
    sentences: { how: missingWay, notifiedOn: requests.missing.day, proof: missingNumber },
  })
  const sending = useVersioned(view, (version, body: TakenStep) =>
    requestsApi.takeStep.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const send = () => {
    if (way === null) return faults.show(faultAt('how'))
    const proof = way === 'ordinary' ? '' : text
    const taken = faults.check(TakenStep, { step: 'notify', notifiedOn, how: way, proof })
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
      <NoLetterWarning requestId={view.request.id} />
      <NotificationFields
        draft={{ way, day: notifiedOn, proof: text }}
        first={decidedOn ?? dayOf(submittedAt)}
        faults={faults}
        onDraft={({ proof, ...changes }) => onDraft({ ...changes, ...(proof !== undefined && { text: proof }) })}
      />
    </VersionedForm>
  )
}
