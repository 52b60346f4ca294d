import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { ReasonedButton } from '#client/requests/ReasonedButton.tsx'
import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Proposal } from '#shared/committee/proposal.ts'
import type { Refusal } from '#shared/refusals.ts'
import { AidSummary } from './AidSummary.tsx'
import { committeeApi } from './api.ts'
import styles from './DecisionPart.module.css'

type ProposalEntryProps = {
  readonly view: ShownRequest
  readonly aidType: AidType
  readonly proposal: Proposal | undefined
  readonly isAsked: boolean
  readonly refusal: Refusal | null
  readonly onOpen: () => void
}

/** What is proposed on one aid, and the way to write it. */
export function ProposalEntry({ view, aidType, proposal, isAsked, refusal, onOpen }: ProposalEntryProps) {
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
