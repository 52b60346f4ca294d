import { Anchor } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { ReasonedButton } from '#client/requests/ReasonedButton.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import type { DecisionView } from '#shared/committee/contract.ts'
import { awaitedOn, type PuttableMatter, refusalToTakeOff } from '#shared/meetings/agenda.ts'
import { committeeApi } from './api.ts'
import styles from './DecisionPart.module.css'
import { PutForm } from './PutForm.tsx'
import { useLedHere } from './useLedHere.ts'

type AgendaSectionProps = { readonly view: ShownRequest; readonly decision: DecisionView }

/** On whose agenda the request stands, and the way onto one. */
export function AgendaSection({ view: { request }, decision }: AgendaSectionProps) {
  const { committee, longDay } = useMessages()
  const worker = useWorker()
  const takingOff = useMutation(committeeApi.takeOff)
  const matter = matterOf(request)
  const awaited = awaitedOn(decision.points, matter) !== undefined
  const heading = useLedHere('agenda')
  return (
    <Section title={committee.agenda.title} heading={heading}>
      {decision.points.length === 0 && <p className={styles.quiet}>{committee.agenda.none}</p>}
      <ul className={styles.list}>
        {decision.points.map((point) => {
          const day = longDay(point.heldOn)
          const refusal = refusalToTakeOff({ request, matter: point.matter, meeting: point }, worker)
          return (
            <li key={`${point.meetingId} ${point.matter}`} className={styles.head}>
              <span>
                <Anchor component={Link} size="sm" to={`/meetings/${point.meetingId}`}>
                  {committee.made.by(committee.bodies[point.body], day)}
                </Anchor>
                {` · ${committee.matters[point.matter]}`}
              </span>
              {point.closedAt === null && refusal !== 'permission-missing' && (
                <ReasonedButton
                  compact
                  refusal={refusal}
                  label={committee.agenda.offOne(day)}
                  onUse={() =>
                    takingOff.mutate({
                      params: { meetingId: point.meetingId },
                      body: { requestId: request.id, matter: point.matter },
                    })
                  }
                >
                  {committee.agenda.off}
                </ReasonedButton>
              )}
            </li>
          )
        })}
      </ul>
      <RefusalText error={takingOff.error} />
      {matter !== null && !awaited && <PutForm request={request} matter={matter} coming={decision.coming} />}
    </Section>
  )
}

/** What a meeting can be asked about the request as it stands; null for nothing yet. */
function matterOf({ stage, competence, facts }: ShownRequest['request']): PuttableMatter | null {
  if (stage === 'proposal') return 'decision'
  return competence === 'notCompetent' || facts?.foundNotCompetent ? 'competence' : null
}
