import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import { useToday } from '#client/layout/useToday.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { refusalToEnter } from '#shared/meetings/agenda.ts'
import { may } from '#shared/people/permissions.ts'
import { AgendaTable } from './AgendaTable.tsx'
import { committeeApi } from './api.ts'
import { EnterDecisions } from './EnterDecisions.tsx'
import { MeetingHead } from './MeetingHead.tsx'
import styles from './MeetingsPage.module.css'
import { RipeRequests } from './RipeRequests.tsx'

/** One meeting: its agenda, what could still be put on it, and from its day on what it decided. */
export default function MeetingPage() {
  const { meetingId = '' } = useParams()
  const { committee, longDay, moment } = useMessages()
  const { meeting: words } = committee
  const worker = useWorker()
  const today = useToday()
  const { data } = useSuspenseQuery(committeeApi.meeting({ params: { meetingId } }))
  const { meeting, points, ripe } = data
  const decides = may(worker, 'requests.decide')
  return (
    <div className={styles.page}>
      <MeetingHead meeting={meeting} />
      <div className={styles.body}>
        <Section title={words.agenda}>
          {points.length === 0 ? (
            <p className={styles.quiet}>{words.empty}</p>
          ) : (
            <AgendaTable meeting={meeting} points={points} />
          )}
        </Section>
        {meeting.closedAt === null && meeting.heldOn >= today && <RipeRequests meeting={meeting} ripe={ripe} />}
        {decides && refusalToEnter(meeting, today) === null && <EnterDecisions meeting={meeting} points={points} />}
        {decides && meeting.heldOn > today && points.length > 0 && (
          <p className={styles.quiet}>{words.notYet(longDay(meeting.heldOn))}</p>
        )}
        {meeting.closedAt !== null && <p className={styles.quiet}>{words.closed(moment(meeting.closedAt))}</p>}
      </div>
    </div>
  )
}
