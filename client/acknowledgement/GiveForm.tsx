import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { FormDialog } from '#client/forms/FormDialog.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { DayField } from '#client/requests/DayField.tsx'
import { useVersioned } from '#client/requests/useVersioned.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { Giving } from '#shared/acknowledgement/contract.ts'
import { type Way, ways } from '#shared/acknowledgement/ways.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { isMailAddress } from '#shared/mail/mailAddress.ts'
import { acknowledgementApi, type ShownAcknowledgement } from './api.ts'
import { openLetterTab } from './letterTab.ts'
import { isOnPaper } from './useGiving.ts'

type GiveFormProps = {
  readonly view: ShownRequest
  readonly shown: ShownAcknowledgement
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Every way to give it; what is likely is chosen, so that one more key gives it. */
export function GiveForm({ view, shown, onClose, onDone }: GiveFormProps) {
  const { acknowledgement: words } = useMessages()
  const { request, answers } = view
  const sent = dayOf(request.submittedAt)
  const today = useToday()
  const address = answers.contact?.email?.value.trim() ?? ''
  const [how, setHow] = useState<Way>(shown.canMail && isMailAddress(address) ? 'mailed' : 'handed')
  const [to, setTo] = useState(address)
  const [on, setOn] = useState(sent)
  const tab = useRef<ReturnType<typeof openLetterTab>>(null)
  const faults = useFaults<'to' | 'on'>({ sentences: words.faults })
  const sending = useVersioned(view, async (version, body: Giving) => {
    const asking = { params: { requestId: request.id }, version, body }
    const { given } = await acknowledgementApi.give.mutationFn(asking).catch((error) => {
      tab.current?.close()
      throw error
    })
    tab.current?.show(given?.letterId)
  })
  const send = () => {
    const giving = faults.check(Giving, bodyOf(how, { to: to.trim(), on }))
    if (!giving) return
    tab.current = isOnPaper(giving) ? openLetterTab() : null
    sending.send(giving, { onTaken: onDone, onRefused: faults.show })
  }

  return (
    <FormDialog title={words.give} onClose={onClose}>
      <VersionedForm
        view={view}
        faults={faults}
        sending={sending}
        verb={words.verbs[how]}
        onSend={send}
        onCancel={onClose}
      >
        <ChoiceField
          name="how"
          autoFocus
          label={words.how}
          options={ways
            .filter((way) => way !== 'mailed' || shown.canMail)
            .map((value) => ({ value, label: words.ways[value], description: words.notes[value] }))}
          value={how}
          error={undefined}
          onValue={setHow}
        />
        {how === 'mailed' && <TextInput {...faults.text('to', setTo)} type="email" label={words.to} value={to} />}
        {how === 'cpasOnline' && (
          <DayField
            name="on"
            label={words.on}
            day={on}
            first={sent}
            last={today}
            error={faults.at('on')}
            onDay={faults.answered('on', setOn)}
          />
        )}
      </VersionedForm>
    </FormDialog>
  )
}

function bodyOf(how: Way, { to, on }: { readonly to: string; readonly on: string }) {
  if (how === 'mailed') return { how, to }
  return how === 'cpasOnline' ? { how, on } : { how }
}
