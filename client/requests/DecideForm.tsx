import { Input, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { AddedAid } from '#client/committee/AddedAid.tsx'
import { AidAnswers } from '#client/committee/AidAnswers.tsx'
import { committeeApi } from '#client/committee/api.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { DayField } from './DayField.tsx'
import type { FormParts } from './formParts.ts'
import { ReasonField } from './ReasonField.tsx'
import { useDecision } from './useDecision.ts'
import { VersionedForm } from './VersionedForm.tsx'

/** What the committee, or in urgency the president, decided on each aid, and when. It begins with what is proposed. */
export function DecideForm(parts: FormParts) {
  const { view, onDraft, onClose } = parts
  const { requests, committee } = useMessages()
  const { data } = useSuspenseQuery(committeeApi.read({ params: { requestId: view.request.id } }))
  const today = useToday()
  const { bodies, body, answers, decidedOn, faults, sending, send } = useDecision(parts, data)
  const { decide } = committee
  const urgent = body === 'president'
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={requests.steps.decide}
      onSend={send}
      onCancel={onClose}
    >
      {bodies.length > 1 && (
        <ChoiceField
          name="body"
          label={decide.body}
          autoFocus
          options={bodies.map((value) => ({ value, label: committee.bodies[value] }))}
          value={body}
          error={undefined}
          onValue={(chosen) => onDraft({ body: chosen })}
        />
      )}
      {urgent && <Text size="sm">{decide.urgentNote}</Text>}
      <DayField
        name="decidedOn"
        label={requests.forms.decide.day}
        day={decidedOn}
        first={dayOf(view.request.submittedAt)}
        last={today}
        autoFocus={bodies.length === 1}
        error={faults.at('decidedOn')}
        onDay={faults.answered('decidedOn', (day) => onDraft({ day }))}
      />
      <AidAnswers
        answers={answers}
        proposals={data.proposals}
        later={urgent ? decide.open : null}
        faults={faults}
        onAnswers={(changed) => onDraft({ answers: changed })}
      />
      <AddedAid answers={answers} onAnswers={(changed) => onDraft({ answers: changed })} />
      {faults.at('decisions') && <Input.Error role="alert">{faults.at('decisions')}</Input.Error>}
      <ReasonField
        label={urgent ? decide.why : `${requests.forms.decide.reason} (${requests.optional})`}
        text={parts.draft.text}
        error={faults.at('reason')}
        onText={faults.answered('reason', (text) => onDraft({ text }))}
      />
    </VersionedForm>
  )
}
