import { Text } from '@mantine/core'
import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { DayField } from '#client/requests/DayField.tsx'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { type TransferAuthor, transferAuthors } from '#shared/transfers/authors.ts'
import { firstDayFor } from '#shared/transfers/transferDays.ts'
import { type CentreField, centreFieldAt } from './Addressee.tsx'
import { capital } from './capital.ts'
import { DestinationOf } from './DestinationOf.tsx'
import type { StepForm } from './stepForm.ts'
import { useDatedStep } from './useDatedStep.ts'
import { useDestination } from './useDestination.ts'

/** Why we are not competent, who decided so and when, and the centre to which the request goes. */
export function DecideForm(parts: StepForm) {
  const { view, transfer, onClose } = parts
  const { transfers: words } = useMessages()
  const { fields, faults: sentences } = words
  const today = useToday()
  const [reasons, setReasons] = useState(transfer?.reasons ?? '')
  const [decidedBy, setDecidedBy] = useState<TransferAuthor>(transfer?.decidedBy ?? 'committee')
  const [decidedOn, setDecidedOn] = useState(transfer?.decidedOn ?? today)
  const destination = useDestination(parts)
  const faults = useFaults<CentreField | 'reasons' | 'decidedOn'>({ sentences, fieldAt: centreFieldAt })
  const { sending, send } = useDatedStep(parts, faults)
  const { centre } = destination
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={words.steps.decide}
      onSend={() => send({ step: 'decide', reasons, centre, decidedBy, decidedOn })}
      onCancel={onClose}
    >
      <ReasonField
        name="reasons"
        autoFocus
        label={fields.reasons}
        text={reasons}
        error={faults.at('reasons')}
        onText={faults.answered('reasons', setReasons)}
      />
      <Text size="xs" c="dimmed">
        {fields.reasonsNote}
      </Text>
      <DestinationOf destination={destination} faults={faults} />
      <ChoiceField
        name="decidedBy"
        label={fields.author}
        options={transferAuthors.map((value) => ({
          value,
          label: capital(words.authors[value]),
          ...(value === 'chair' && { description: words.authorNote }),
        }))}
        value={decidedBy}
        error={undefined}
        onValue={setDecidedBy}
      />
      <DayField
        name="decidedOn"
        label={fields.decidedOn}
        day={decidedOn}
        first={firstDayFor('decide', { request: view.request, transfer })}
        last={today}
        error={faults.at('decidedOn')}
        onDay={faults.answered('decidedOn', setDecidedOn)}
      />
    </VersionedForm>
  )
}
