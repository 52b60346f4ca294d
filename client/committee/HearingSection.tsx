import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { ReasonedButton } from '#client/requests/ReasonedButton.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { type HearingFact, hearingFacts } from '#shared/committee/hearing.ts'
import { refusalToWrite } from '#shared/committee/proposing.ts'
import styles from './DecisionPart.module.css'
import { HearingForm } from './HearingForm.tsx'
import { InvitationForm } from './InvitationForm.tsx'

/** Whether the applicant was told of the right to be heard, asked for it, and was heard. */
export function HearingSection({ view }: { readonly view: ShownRequest }) {
  const { committee, longDay } = useMessages()
  const { hearing } = committee
  const worker = useWorker()
  const [open, setOpen] = useState<'record' | 'invite' | null>(null)
  const [made, setMade] = useState(false)
  const { facts = {} } = view.request
  const refusal = refusalToWrite(view.request, worker)
  const told = (name: HearingFact) => {
    const fact = facts[name]
    if (!fact) return hearing.notYet
    if (name !== 'heard') return longDay(fact.on)
    return `${hearing.ends[fact.how === 'renounced' ? 'renounced' : 'heard']}, ${longDay(fact.on)}`
  }
  return (
    <Section title={hearing.title}>
      <dl className={styles.reasons}>
        {hearingFacts.map((name) => (
          <div key={name}>
            <dt>{hearing.facts[name]}</dt>
            <dd>{told(name)}</dd>
          </div>
        ))}
      </dl>
      <p role="status" className={styles.quiet}>
        {made && hearing.made}
      </p>
      {refusal !== 'permission-missing' && (
        <div className={styles.buttons}>
          <ReasonedButton compact refusal={refusal} onUse={() => setOpen('invite')}>
            {hearing.invite}
          </ReasonedButton>
          <ReasonedButton compact refusal={refusal} onUse={() => setOpen('record')}>
            {hearing.record}
          </ReasonedButton>
        </div>
      )}
      {open === 'record' && <HearingForm view={view} onClose={() => setOpen(null)} />}
      {open === 'invite' && (
        <InvitationForm
          view={view}
          onClose={() => setOpen(null)}
          onMade={() => {
            setOpen(null)
            setMade(true)
          }}
        />
      )}
    </Section>
  )
}
