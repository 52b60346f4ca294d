import { useState } from 'react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { DayField } from '#client/requests/DayField.tsx'
import { useVersioned } from '#client/requests/useVersioned.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { Correction } from '#shared/acknowledgement/contract.ts'
import { ways } from '#shared/acknowledgement/ways.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { acknowledgementApi, type ShownAcknowledgement } from './api.ts'

type CorrectFormProps = {
  readonly view: ShownRequest
  readonly given: NonNullable<ShownAcknowledgement['given']>
  readonly onClose: () => void
  readonly onDone: () => void
}

/** When and how it was really given. */
export function CorrectForm({ view, given, onClose, onDone }: CorrectFormProps) {
  const { acknowledgement: words } = useMessages()
  const { request } = view
  const today = useToday()
  const [how, setHow] = useState(given.how)
  const [on, setOn] = useState(given.on)
  const faults = useFaults<'how' | 'on'>({ sentences: words.faults })
  const sending = useVersioned(view, (version, body: Correction) =>
    acknowledgementApi.correct.mutationFn({ params: { requestId: request.id }, version, body }),
  )
  const send = () => {
    const correction = faults.check(Correction, { how, on })
    if (correction) sending.send(correction, { onTaken: onDone, onRefused: faults.show })
  }
  return (
    <FormDialog title={words.correctTitle} onClose={onClose}>
      <VersionedForm
        view={view}
        faults={faults}
        sending={sending}
        verb={words.correct}
        onSend={send}
        onCancel={onClose}
      >
        <ChoiceField
          name="how"
          autoFocus
          label={words.how}
          options={ways.map((value) => ({ value, label: words.ways[value] }))}
          value={how}
          error={faults.at('how')}
          onValue={setHow}
        />
        <DayField
          name="on"
          label={words.on}
          day={on}
          first={dayOf(request.submittedAt)}
          last={today}
          error={faults.at('on')}
          onDay={faults.answered('on', setOn)}
        />
      </VersionedForm>
    </FormDialog>
  )
}
