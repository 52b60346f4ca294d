import { Anchor } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { DueChip } from '#client/layout/DueChip.tsx'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { Section } from '#client/layout/Section.tsx'
import { useToday } from '#client/layout/useToday.ts'
import { ReasonedButton } from '#client/requests/ReasonedButton.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { refusalToPutOn } from '#shared/meetings/agenda.ts'
import type { WaitingRequest } from '#shared/meetings/contract.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { committeeApi } from './api.ts'
import styles from './DecisionPart.module.css'

type RipeRequestsProps = { readonly meeting: Meeting; readonly ripe: readonly WaitingRequest[] }

/** Requests with a proposal that wait for a meeting. */
export function RipeRequests({ meeting, ripe }: RipeRequestsProps) {
  const { committee } = useMessages()
  const { meeting: words } = committee
  const worker = useWorker()
  const today = useToday()
  const putting = useMutation(committeeApi.put)
  return (
    <Section title={words.ripe}>
      {ripe.length === 0 && <p className={styles.quiet}>{words.noRipe}</p>}
      <ul className={styles.list}>
        {ripe.map(({ request, holderName }) => (
          <li key={request.id} className={styles.head}>
            <span>
              <Anchor component={Link} size="sm" to={`/requests/${request.id}?part=decision`}>
                {request.number} {request.applicant}
              </Anchor>
              {holderName && ` · ${holderName}`}
            </span>
            <span className={styles.buttons}>
              <DueChip day={request.decideBy} />
              <ReasonedButton
                compact
                refusal={refusalToPutOn({ request, matter: 'decision', meeting, awaited: false }, worker, today)}
                label={`${committee.agenda.put}, ${request.number}`}
                onUse={() =>
                  putting.mutate({
                    params: { meetingId: meeting.id },
                    body: { requestId: request.id, matter: 'decision' },
                  })
                }
              >
                {committee.agenda.put}
              </ReasonedButton>
            </span>
          </li>
        ))}
      </ul>
      <RefusalText error={putting.error} />
    </Section>
  )
}
