import { useState } from 'react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { faultAt } from '#client/requests/faultAt.ts'
import { useVersioned } from '#client/requests/useVersioned.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { dayOf } from '#shared/calendar/days.ts'
import { decisions as contract } from '#shared/decisions/contract.ts'
import type { Notification } from '#shared/decisions/notification.ts'
import { wrongDayOf } from '#shared/requests/stepDays.ts'
import { decisionsApi } from './api.ts'
import { NoLetterWarning } from './NoLetterWarning.tsx'
import { type NotificationDraft, type NotificationField, NotificationFields } from './NotificationFields.tsx'

type NotifyAgainProps = { readonly view: ShownRequest; readonly onClose: () => void }

/** A decision whose first notification started no term of appeal, told once more. */
export function NotifyAgain({ view, onClose }: NotifyAgainProps) {
  const { requests, decisions } = useMessages()
  const { again, missingWay, missingNumber } = decisions.notification
  const { id, submittedAt, decidedOn = null } = view.request
  const today = useToday()
  const [draft, setDraft] = useState<NotificationDraft>({ way: null, day: today, proof: '' })
  const faults = useFaults<NotificationField>({
    sentences: { how: missingWay, notifiedOn: requests.missing.day, proof: missingNumber },
  })
  const sending = useVersioned(view, (version, body: Notification) =>
    decisionsApi.notifyAgain.mutationFn({ params: { requestId: id }, version, body }),
  )
  const send = () => {
    const { way, day, proof } = draft
    if (way === null) return faults.show(faultAt('how'))
    const body = faults.check(contract.notifyAgain.body, {
      notifiedOn: day,
      how: way,
      proof: way === 'ordinary' ? '' : proof,
    })
    if (!body) return
    if (wrongDayOf({ step: 'notify', ...body }, { submittedAt, decidedOn }, today))
      return faults.show(faultAt('notifiedOn'))
    sending.send(body, { onTaken: onClose, onRefused: faults.show })
  }
  return (
    <FormDialog title={again} onClose={onClose}>
      <VersionedForm view={view} faults={faults} sending={sending} verb={again} onSend={send} onCancel={onClose}>
        <NoLetterWarning requestId={id} />
        <NotificationFields
          draft={draft}
          first={decidedOn ?? dayOf(submittedAt)}
          faults={faults}
          onDraft={(changes) => setDraft((before) => ({ ...before, ...changes }))}
        />
      </VersionedForm>
    </FormDialog>
  )
}
