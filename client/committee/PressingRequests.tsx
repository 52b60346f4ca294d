import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { DueChip } from '#client/layout/DueChip.tsx'
import { Section } from '#client/layout/Section.tsx'
import { StackedTable } from '#client/layout/StackedTable.tsx'
import { useToday } from '#client/layout/useToday.ts'
import { lastUsefulMeeting } from '#shared/meetings/calendar.ts'
import type { WaitingRequest } from '#shared/meetings/contract.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import styles from './MeetingsPage.module.css'

/** So many are shown at first, the most pressing: the meetings stand below them. */
const shownFirst = 8

type PressingRequestsProps = { readonly pressing: readonly WaitingRequest[]; readonly coming: readonly Meeting[] }

/** Requests for which the next meeting is the last that decides in time, or for which there is none; nothing when none presses. */
export function PressingRequests({ pressing, coming }: PressingRequestsProps) {
  const { committee, longDay, queue } = useMessages()
  const { pressing: words } = committee.meetings
  const today = useToday()
  const [all, setAll] = useState(false)
  const shown = all || pressing.length <= shownFirst + 1 ? pressing : pressing.slice(0, shownFirst)
  if (pressing.length === 0) return null
  return (
    <Section title={words.title}>
      <p className={styles.quiet}>{words.note}</p>
      <StackedTable
        className={styles.table}
        caption={words.title}
        head={
          <>
            <th scope="col">{committee.meeting.columns.request}</th>
            <th scope="col">{queue.columns.stage}</th>
            <th scope="col">{words.decideBy}</th>
            <th scope="col">{committee.agenda.meeting}</th>
          </>
        }
      >
        {shown.map(({ request, holderName }) => {
          const useful = lastUsefulMeeting(coming, request.decideBy, today)
          return (
            <tr key={request.id}>
              <th scope="row">
                <Anchor component={Link} inherit to={`/requests/${request.id}?part=decision`}>
                  {request.number} {request.applicant}
                </Anchor>
                <p className={styles.quiet}>{holderName}</p>
              </th>
              <td>{queue.stages[request.stage]}</td>
              <td>
                <DueChip day={request.decideBy} />
              </td>
              <td data-whole className={useful ? undefined : styles.pressing}>
                {useful ? words.last(longDay(useful.heldOn)) : words.none}
              </td>
            </tr>
          )
        })}
      </StackedTable>
      {shown.length < pressing.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {words.others(pressing.length - shown.length)}
        </Button>
      )}
    </Section>
  )
}
