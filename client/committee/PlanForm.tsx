import { NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { faultAt } from '#client/requests/faultAt.ts'
import type { Day } from '#shared/calendar/days.ts'
import { agendaClosing, wrongDayOfMeeting } from '#shared/meetings/calendar.ts'
import { meetingBodies, NewMeetings } from '#shared/meetings/meeting.ts'
import { committeeApi } from './api.ts'
import { blankMeeting, type MeetingDraft, MeetingFields } from './MeetingFields.tsx'
import { SeriesUntil } from './SeriesUntil.tsx'

type PlanFormProps = {
  readonly closesOpenDaysBefore: number
  readonly onClose: () => void
  readonly onPlanned: (days: readonly Day[]) => void
}

const rhythms = [0, 1, 2, 3, 4] as const

/** One meeting, or one that comes back every so many weeks. */
export function PlanForm({ closesOpenDaysBefore, onClose, onPlanned }: PlanFormProps) {
  const { committee } = useMessages()
  const { meetings: words } = committee
  const today = useToday()
  const planning = useMutation(committeeApi.plan)
  const [typed, setTyped] = useState<MeetingDraft>(blankMeeting)
  const [body, setBody] = useState<(typeof meetingBodies)[number]>('committee')
  const [everyWeeks, setEveryWeeks] = useState(0)
  const [until, setUntil] = useState('')
  const faults = useFaults<string>({
    sentences: { ...words.missing, until: words.missing.series, 'series.until': words.missing.series },
    cures: { 'meeting-already-planned': 'heldOn' },
    fieldAt: (path) => (path === 'series.until' ? 'until' : path),
  })
  const send = () => {
    const { agendaClosesOn, ...about } = typed
    const series = everyWeeks === 0 ? null : { everyWeeks, until }
    const closing = agendaClosesOn || null
    const wanted = faults.check(NewMeetings, { ...about, body, agendaClosesOn: closing, series })
    if (!wanted) return
    const days = { heldOn: wanted.heldOn, until: wanted.series?.until ?? null }
    const closesOn = wanted.agendaClosesOn ?? agendaClosing(wanted.heldOn, closesOpenDaysBefore)
    const wrong = wrongDayOfMeeting({ ...days, agendaClosesOn: closesOn }, today)
    if (wrong) return faults.show(faultAt(wrong))
    planning.mutate({ body: wanted }, { onSuccess: ({ planned }) => onPlanned(planned), onError: faults.show })
  }
  return (
    <FormDialog title={words.plan} onClose={onClose}>
      <Form faults={faults} verb={words.plan} sending={planning.isPending} onSend={send} onCancel={onClose}>
        <ChoiceField
          name="body"
          label={words.body}
          options={meetingBodies.map((value) => ({ value, label: committee.bodies[value] }))}
          value={body}
          error={faults.at('body')}
          onValue={setBody}
        />
        <MeetingFields
          typed={typed}
          faults={faults}
          closesNote={words.closesNote(closesOpenDaysBefore)}
          onTyped={(changes) => setTyped({ ...typed, ...changes })}
        />
        <NativeSelect
          label={words.series}
          maw="16rem"
          value={String(everyWeeks)}
          data={rhythms.map((weeks) => ({
            value: String(weeks),
            label: weeks === 0 ? words.once : words.every(weeks),
          }))}
          onChange={({ currentTarget }) => setEveryWeeks(Number(currentTarget.value))}
        />
        {everyWeeks > 0 && (
          <SeriesUntil until={until} error={faults.at('until')} onUntil={faults.answered('until', setUntil)} />
        )}
      </Form>
    </FormDialog>
  )
}
