import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { ReasonedButton } from '#client/requests/ReasonedButton.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Proposal } from '#shared/committee/proposal.ts'
import { refusalToWrite } from '#shared/committee/proposing.ts'
import styles from './DecisionPart.module.css'
import { ProposalEntry } from './ProposalEntry.tsx'
import { ProposalForm } from './ProposalForm.tsx'

type ProposalsSectionProps = { readonly view: ShownRequest; readonly proposals: readonly Proposal[] }

/** A proposal for each aid that was asked, and for what was not asked but is due. */
export function ProposalsSection({ view, proposals }: ProposalsSectionProps) {
  const { committee } = useMessages()
  const worker = useWorker()
  const [open, setOpen] = useState<AidType | 'other' | null>(null)
  const refusal = refusalToWrite(view.request, worker)
  const asked: readonly AidType[] = (view.request.aidTypes ?? []).filter((type) => type !== 'UNK')
  const written = proposals.map(({ aidType }) => aidType)
  const shown = [...asked, ...written.filter((type) => !asked.includes(type))]
  return (
    <Section title={committee.proposals.title}>
      <ul className={styles.list}>
        {shown.map((aidType) => (
          <ProposalEntry
            key={aidType}
            view={view}
            aidType={aidType}
            proposal={proposals.find((one) => one.aidType === aidType)}
            isAsked={asked.includes(aidType)}
            refusal={refusal}
            onOpen={() => setOpen(aidType)}
          />
        ))}
      </ul>
      {refusal !== 'permission-missing' && (
        <ReasonedButton compact refusal={refusal} onUse={() => setOpen('other')}>
          {committee.proposals.add}
        </ReasonedButton>
      )}
      {open !== null && refusal === null && (
        <ProposalForm
          key={open}
          view={view}
          aidType={open === 'other' ? null : open}
          written={proposals.find((one) => one.aidType === open)}
          taken={shown}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}
