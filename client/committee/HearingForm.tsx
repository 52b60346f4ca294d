import { useState } from 'react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { DayField } from '#client/requests/DayField.tsx'
import { faultAt } from '#client/requests/faultAt.ts'
import { useVersioned } from '#client/requests/useVersioned.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { hasHappened } from '#shared/calendar/dayBounds.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { hearingEnds, RecordedHearing } from '#shared/committee/hearing.ts'
import { committeeApi } from './api.ts'

type HearingFormProps = { readonly view: ShownRequest; readonly onClose: () => void }

const happenings = ['hearingOffered', 'hearingAsked', ...hearingEnds] as const

/** What happened of the hearing, and when. */
export function HearingForm({ view, onClose }: HearingFormProps) {
  const { hearing, save } = useMessages().committee
  const today = useToday()
  const [what, setWhat] = useState<(typeof happenings)[number] | null>(null)
  const [on, setOn] = useState(today)
  const faults = useFaults<'fact' | 'on'>({ sentences: { fact: hearing.missingWhat, on: hearing.missingDay } })
  const sending = useVersioned(view, (version, body: RecordedHearing) =>
    committeeApi.recordHearing.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const first = dayOf(view.request.submittedAt)
  const send = () => {
    if (what === null) return faults.show(faultAt('fact'))
    const ended = what === 'heard' || what === 'renounced'
    const body = faults.check(RecordedHearing, ended ? { fact: 'heard', on, how: what } : { fact: what, on })
    if (!body) return
    if (!hasHappened(on, view.request.submittedAt, today)) return faults.show(faultAt('on'))
    sending.send(body, { onTaken: onClose, onRefused: faults.show })
  }
  return (
    <FormDialog title={hearing.record} onClose={onClose}>
      <VersionedForm view={view} faults={faults} sending={sending} verb={save} onSend={send} onCancel={onClose}>
        <ChoiceField
          name="fact"
          label={hearing.what}
          autoFocus
          options={happenings.map((value) => ({
            value,
            label: value === 'heard' || value === 'renounced' ? hearing.ends[value] : hearing.facts[value],
          }))}
          value={what}
          error={faults.at('fact')}
          onValue={faults.answered('fact', setWhat)}
        />
        <DayField
          name="on"
          label={hearing.day}
          day={on}
          first={first}
          last={today}
          error={faults.at('on')}
          onDay={faults.answered('on', setOn)}
        />
      </VersionedForm>
    </FormDialog>
  )
}
