import { Text } from '@mantine/core'
import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { isMailAddress } from '#shared/mail/mailAddress.ts'
import { type Sending, type SendingWay, sendingWays } from '#shared/transfers/ways.ts'
import { capital } from './capital.ts'
import { SendingField } from './SendingField.tsx'
import { StepDay } from './StepDay.tsx'
import type { StepForm } from './stepForm.ts'
import { useDatedStep } from './useDatedStep.ts'

const byPost: Sending = { how: 'registered', proof: '' }

/** How both letters left, with their proof; a way by mail is offered where there is an address. */
export function SendForm(parts: StepForm) {
  const { view, transfer, competence, onClose } = parts
  const { steps, fields, ways, faults: words } = useMessages().transfers
  const [on, setOn] = useState(useToday())
  const [toCentre, setToCentre] = useState(byPost)
  const [toApplicant, setToApplicant] = useState(byPost)
  const faults = useFaults<'on' | 'toCentre' | 'toApplicant'>({
    sentences: { on: words.on, toCentre: words.number, toApplicant: words.number },
  })
  const { sending, send } = useDatedStep(parts, faults)
  const optionsFor = (address = '') =>
    sendingWays
      .filter((way) => way !== 'mail' || (competence.canMail && isMailAddress(address)))
      .map((value) => ({ value, label: capital(ways[value]), ...describing(value, address) }))
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={steps.send}
      onSend={() => send({ step: 'send', on, toCentre, toApplicant })}
      onCancel={onClose}
    >
      <Text size="sm">{transfer?.centreName}</Text>
      <StepDay
        step="send"
        label={fields.sentOn}
        dated={{ request: view.request, transfer }}
        day={on}
        faults={faults}
        onDay={setOn}
      />
      <SendingField
        name="toCentre"
        label={fields.toCentre}
        options={optionsFor(transfer?.centreEmail)}
        sending={toCentre}
        error={faults.at('toCentre')}
        onSending={faults.answered('toCentre', setToCentre)}
      />
      <SendingField
        name="toApplicant"
        label={fields.toApplicant}
        options={optionsFor(view.answers.contact?.email?.value.trim())}
        sending={toApplicant}
        error={faults.at('toApplicant')}
        onSending={faults.answered('toApplicant', setToApplicant)}
      />
    </VersionedForm>
  )
}

const describing = (way: SendingWay, address: string | undefined) =>
  way === 'mail' && address ? { description: address } : {}
