import { TextInput } from '@mantine/core'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { notificationWays } from '#shared/decisions/appealStart.ts'
import { TakenStep } from '#shared/requests/contract.ts'
import { wrongDayOf } from '#shared/requests/stepDays.ts'
import { requestsApi } from './api.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { DayField } from './DayField.tsx'
import { faultAt } from './faultAt.ts'
import type { FormParts } from './formParts.ts'
import { useVersioned } from './useVersioned.ts'
import { VersionedForm } from './VersionedForm.tsx'

/** How the applicant was given the decision, on which day, and what proves it: from there the term of appeal runs, or never. */
export function NotifyForm({ view, draft, onDraft, onClose, onTaken }: FormParts) {
  const { requests, decisions } = useMessages()
  const { ways, days, missingWay, missingNumber, ...words } = decisions.notification
  const { submittedAt, decidedOn = null } = view.request
  const { way, text } = draft
  const today = useToday()
  const notifiedOn = draft.day ?? today
  const faults = useFaults<'how' | 'notifiedOn' | 'proof'>({
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
      <ChoiceField
        name="how"
        label={words.how}
        autoFocus
        options={notificationWays.map((value) => ({ value, label: ways[value].label, description: ways[value].note }))}
        value={way}
        error={faults.at('how')}
        onValue={(chosen) => {
          onDraft({ way: chosen })
          faults.forget('how')
        }}
      />
      <DayField
        name="notifiedOn"
        label={way === null ? requests.forms.notify.day : days[way]}
        day={notifiedOn}
        first={decidedOn ?? dayOf(submittedAt)}
        last={today}
        error={faults.at('notifiedOn')}
        onDay={(day) => {
          onDraft({ day })
          faults.forget('notifiedOn')
        }}
      />
      {(way === 'registered' || way === 'handed') && (
        <TextInput
          name="proof"
          label={way === 'registered' ? words.number : `${words.receipt} (${requests.optional})`}
          required={way === 'registered'}
          maw="24rem"
          value={text}
          error={faults.at('proof')}
          onChange={({ currentTarget }) => {
            onDraft({ text: currentTarget.value })
            faults.forget('proof')
          }}
        />
      )}
    </VersionedForm>
  )
}
