import { Anchor, VisuallyHidden } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { StackedTable } from '#client/layout/StackedTable.tsx'
import { useToday } from '#client/layout/useToday.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import styles from './MeetingsPage.module.css'

type MeetingsTableProps = { readonly meetings: readonly Meeting[]; readonly caption: string }

/** Meetings, each with the day on which its agenda closes and how much stands on it. */
export function MeetingsTable({ meetings, caption }: MeetingsTableProps) {
  const { committee, number } = useMessages()
  const { columns } = committee.meetings
  return (
    <StackedTable
      className={styles.table}
      caption={caption}
      head={
        <>
          <th scope="col">{columns.day}</th>
          <th scope="col">{columns.body}</th>
          <th scope="col" data-wide>
            {columns.place}
          </th>
          <th scope="col">{columns.closes}</th>
          <th scope="col" className={styles.end}>
            {columns.points}
          </th>
          <th scope="col">{columns.state}</th>
        </>
      }
    >
      {meetings.map((meeting) => (
        <tr key={meeting.id}>
          <MeetingCells meeting={meeting} />
          <td className={styles.end}>
            <span aria-hidden>{number(meeting.points)}</span>
            <VisuallyHidden>{committee.meetings.pointsOf(meeting.points)}</VisuallyHidden>
          </td>
          <td>
            <MeetingState meeting={meeting} />
          </td>
        </tr>
      ))}
    </StackedTable>
  )
}

function MeetingCells({ meeting }: { readonly meeting: Meeting }) {
  const { committee, longDay, day } = useMessages()
  const today = useToday()
  const { heldOn, startsAt, body, place, agendaClosesOn } = meeting
  return (
    <>
      <th scope="row">
        <Anchor component={Link} inherit to={`/meetings/${meeting.id}`}>
          {[longDay(heldOn), startsAt].filter(Boolean).join(', ')}
        </Anchor>
      </th>
      <td>{committee.bodies[body]}</td>
      <td data-wide>{place}</td>
      <td>{day(agendaClosesOn, today)}</td>
    </>
  )
}

/** Whether something can still be put on its agenda, or its decisions are to be entered. */
function MeetingState({ meeting: { heldOn, agendaClosesOn, closedAt } }: { readonly meeting: Meeting }) {
  const { meetings: words } = useMessages().committee
  const today = useToday()
  if (closedAt !== null) return words.entered
  if (heldOn < today) return <span className={styles.pressing}>{words.toEnter}</span>
  return today > agendaClosesOn ? words.closed : words.open
}
