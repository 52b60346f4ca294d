import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { faultAt } from '#client/requests/faultAt.ts'
import { useVersioned } from '#client/requests/useVersioned.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { HearingInvitation } from '#shared/committee/hearing.ts'
import { committeeApi } from './api.ts'

type InvitationFormProps = {
  readonly view: ShownRequest
  readonly onClose: () => void
  readonly onMade: () => void
}

const fields = ['heldOn', 'startsAt', 'place'] as const
const kinds = { heldOn: 'date', startsAt: 'time', place: 'text' } as const

/** When and where the applicant is invited to be heard; the letter goes with the request's other letters. */
export function InvitationForm({ view, onClose, onMade }: InvitationFormProps) {
  const { hearing } = useMessages().committee
  const today = useToday()
  const [typed, setTyped] = useState({ heldOn: '', startsAt: '', place: '' })
  const faults = useFaults<(typeof fields)[number]>({ sentences: hearing.missing })
  const sending = useVersioned(view, (version, body: HearingInvitation) =>
    committeeApi.inviteToHearing.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const send = () => {
    const body = faults.check(HearingInvitation, typed)
    if (!body) return
    if (body.heldOn < today) return faults.show(faultAt('heldOn'))
    sending.send(body, { onTaken: onMade, onRefused: faults.show })
  }
  return (
    <FormDialog title={hearing.inviteTitle} onClose={onClose}>
      <VersionedForm view={view} faults={faults} sending={sending} verb={hearing.make} onSend={send} onCancel={onClose}>
        {fields.map((field) => (
          <TextInput
            key={field}
            type={kinds[field]}
            {...faults.text(field, (text) => setTyped({ ...typed, [field]: text }))}
            label={hearing[field]}
            {...(field !== 'place' && { maw: '14rem' })}
            {...(field === 'heldOn' && { min: today, 'data-autofocus': true })}
            value={typed[field]}
          />
        ))}
      </VersionedForm>
    </FormDialog>
  )
}
