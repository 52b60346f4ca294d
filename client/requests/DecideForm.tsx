import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { TakenStep } from '#shared/requests/contract.ts'
import { decisions, groundsOf, missingOf } from '#shared/requests/outcomes.ts'
import { wrongDayOf } from '#shared/requests/stepDays.ts'
import { requestsApi } from './api.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { DayField } from './DayField.tsx'
import { faultAt } from './faultAt.ts'
import type { FormParts } from './formParts.ts'
import { GroundField } from './GroundField.tsx'
import { ReasonField } from './ReasonField.tsx'
import { useVersioned } from './useVersioned.ts'
import { VersionedForm } from './VersionedForm.tsx'

/** What the committee, or in urgency the president, decided, and when. */
export function DecideForm({ view, draft, onDraft, onClose, onTaken }: FormParts) {
  const { requests, queue } = useMessages()
  const { missing, forms } = requests
  const today = useToday()
  const { ground, text } = draft
  const outcome = decisions.find((one) => one === draft.outcome) ?? null
  const decidedOn = draft.day ?? today
  const faults = useFaults<'outcome' | 'ground' | 'decidedOn' | 'reason'>({
    sentences: { outcome: missing.outcome, ground: missing.ground, decidedOn: missing.day, reason: missing.reason },
  })
  const sending = useVersioned(view, (version, body: TakenStep) =>
    requestsApi.takeStep.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const grounds = outcome === null ? [] : groundsOf(outcome)
  const send = () => {
    if (outcome === null) return faults.show(faultAt('outcome'))
    const chosen = ground !== null && grounds.includes(ground) ? ground : null
    const taken = faults.check(TakenStep, { step: 'decide', outcome, ground: chosen, decidedOn, reason: text })
    if (!taken) return
    const dated = { submittedAt: view.request.submittedAt, decidedOn: null }
    const wrong = missingOf(outcome, chosen, text) ?? wrongDayOf(taken, dated, today)
    if (wrong) return faults.show(faultAt(wrong))
    sending.send(taken, { onTaken, onRefused: faults.show })
  }
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={requests.steps.decide}
      onSend={send}
      onCancel={onClose}
    >
      <ChoiceField
        name="outcome"
        label={forms.decide.outcome}
        autoFocus
        options={decisions.map((value) => ({ value, label: queue.outcomes[value] }))}
        value={outcome}
        error={faults.at('outcome')}
        onValue={(chosen) => {
          onDraft({ outcome: chosen })
          faults.forget('outcome')
        }}
      />
      <GroundField
        label={forms.decide.ground}
        grounds={grounds}
        ground={ground}
        error={faults.at('ground')}
        onGround={(chosen) => {
          onDraft({ ground: chosen })
          faults.forget('ground')
        }}
      />
      <DayField
        name="decidedOn"
        label={forms.decide.day}
        day={decidedOn}
        first={dayOf(view.request.submittedAt)}
        last={today}
        error={faults.at('decidedOn')}
        onDay={(day) => {
          onDraft({ day })
          faults.forget('decidedOn')
        }}
      />
      <ReasonField
        label={`${forms.decide.reason} (${requests.optional})`}
        text={text}
        error={faults.at('reason')}
        onText={(reason) => onDraft({ text: reason })}
      />
    </VersionedForm>
  )
}
