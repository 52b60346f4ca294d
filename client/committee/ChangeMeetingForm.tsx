import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { faultAt } from '#client/requests/faultAt.ts'
import { wrongDayOfMeeting } from '#shared/meetings/calendar.ts'
import { ChangedMeeting, type Meeting } from '#shared/meetings/meeting.ts'
import { committeeApi } from './api.ts'
import { MeetingFields } from './MeetingFields.tsx'

/** Another day, hour, place or closing of the agenda. */
export function ChangeMeetingForm({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const { committee } = useMessages()
  const today = useToday()
  const changing = useMutation(committeeApi.change)
  const [seen] = useState(meeting)
  const { heldOn, startsAt, place, agendaClosesOn } = seen
  const [typed, setTyped] = useState({ heldOn, startsAt, place, agendaClosesOn })
  const faults = useFaults<string>({
    sentences: committee.meetings.missing,
    cures: { 'meeting-already-planned': 'heldOn' },
  })
  const send = () => {
    const body = faults.check(ChangedMeeting, typed)
    if (!body) return
    const moved = body.heldOn !== heldOn || body.agendaClosesOn !== agendaClosesOn
    const wrong = moved ? wrongDayOfMeeting(body, today) : null
    if (wrong) return faults.show(faultAt(wrong))
    const asked = { params: { meetingId: seen.id }, version: seen.version, body }
    changing.mutate(asked, { onSuccess: onClose, onError: faults.show })
  }
  return (
    <FormDialog title={committee.meeting.change} onClose={onClose}>
      <Form faults={faults} verb={committee.save} sending={changing.isPending} onSend={send} onCancel={onClose}>
        <MeetingFields
          typed={typed}
          faults={faults}
          closesNote={null}
          onTyped={(changes) => setTyped({ ...typed, ...changes })}
        />
      </Form>
    </FormDialog>
  )
}
