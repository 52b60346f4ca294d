import { useState } from 'react'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { type ReferralWay, referralWays } from '#shared/transfers/ways.ts'
import { capital } from './capital.ts'
import { SendingField } from './SendingField.tsx'
import { StepDay } from './StepDay.tsx'
import type { StepForm } from './stepForm.ts'
import { useDatedStep } from './useDatedStep.ts'

type Referral = { readonly how: ReferralWay; readonly proof: string }

/** When and how the SPP IS was seized: by our letter once it is made, or by the other centre itself. */
export function ReferForm(parts: StepForm) {
  const { view, transfer, competence, onClose } = parts
  const { steps, fields, referralWays: ways, faults: words } = useMessages().transfers
  const hasLetter = transfer?.referralLetterId != null
  const [on, setOn] = useState(useToday())
  const [referral, setReferral] = useState<Referral>({ how: hasLetter ? 'registered' : 'byOtherCentre', proof: '' })
  const faults = useFaults<'on' | 'sending'>({ sentences: { on: words.on, sending: words.number } })
  const { sending, send } = useDatedStep(parts, faults)
  const canMail = competence.canMail && transfer?.referralEmail
  const possible = referralWays.filter((way) => {
    if (way === 'byOtherCentre') return transfer?.kind === 'transfer'
    return hasLetter && (way === 'registered' || canMail)
  })
  return (
    <VersionedForm
      view={view}
      faults={faults}
      sending={sending}
      verb={steps.refer}
      onSend={() => send({ step: 'refer', on, sending: referral })}
      onCancel={onClose}
    >
      <StepDay
        step="refer"
        label={fields.referredOn}
        dated={{ request: view.request, transfer }}
        day={on}
        faults={faults}
        onDay={setOn}
      />
      <SendingField
        name="sending"
        label={fields.toSppIs}
        options={possible.map((value) => ({ value, label: capital(ways[value]) }))}
        sending={referral}
        error={faults.at('sending')}
        onSending={faults.answered('sending', setReferral)}
      />
    </VersionedForm>
  )
}
