import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { ReasonedButton } from '#client/requests/ReasonedButton.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Proposal } from '#shared/committee/proposal.ts'
import { refusalToWrite } from '#shared/committee/proposing.ts'
import type { Refusal } from '#shared/refusals.ts'
import { AidSummary } from './AidSummary.tsx'
import { committeeApi } from './api.ts'
import styles from './DecisionPart.module.css'
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

type ProposalEntryProps = {
  readonly view: ShownRequest
  readonly aidType: AidType
  readonly proposal: Proposal | undefined
  readonly isAsked: boolean
  readonly refusal: Refusal | null
  readonly onOpen: () => void
}

function ProposalEntry({ view, aidType, proposal, isAsked, refusal, onOpen }: ProposalEntryProps) {
  const { committee, aid, moment } = useMessages()
  const { proposals: words } = committee
  const { id, version } = view.request
  const removing = useMutation(committeeApi.removeProposal)
  const name = aid.types[aidType]
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <p className={styles.name}>
          {name}
          {!isAsked && ` (${words.notAsked})`}
        </p>
        {refusal !== 'permission-missing' && (
          <div className={styles.buttons}>
            <ReasonedButton
              compact
              refusal={refusal}
              label={proposal ? words.change(name) : `${committee.write}, ${name}`}
              onUse={onOpen}
            >
              {proposal ? committee.change : committee.write}
            </ReasonedButton>
            {proposal && !isAsked && (
              <ReasonedButton
                compact
                refusal={refusal}
                label={words.remove(name)}
                loading={removing.isPending}
                onUse={() => removing.mutate({ params: { requestId: id }, version, body: { aidType } })}
              >
                {committee.remove}
              </ReasonedButton>
            )}
          </div>
        )}
      </div>
      {proposal ? (
        <>
          <AidSummary said={proposal} />
          <p className={styles.quiet}>{committee.by(proposal.author ?? '', moment(proposal.writtenAt))}</p>
        </>
      ) : (
        <p className={styles.quiet}>{words.none}</p>
      )}
      <RefusalText error={removing.error} />
    </li>
  )
}
