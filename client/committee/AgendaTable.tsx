import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { StackedTable } from '#client/layout/StackedTable.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { refusalToTakeOff } from '#shared/meetings/agenda.ts'
import type { Point } from '#shared/meetings/contract.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { may } from '#shared/people/permissions.ts'
import { committeeApi } from './api.ts'
import styles from './MeetingsPage.module.css'
import { MoveButtons } from './MoveButtons.tsx'
import { PointCells } from './PointCells.tsx'

type AgendaTableProps = { readonly meeting: Meeting; readonly points: readonly Point[] }

/** The points in their order, each with what is proposed; those who decide may order them anew. */
export function AgendaTable({ meeting, points }: AgendaTableProps) {
  const { committee, queue } = useMessages()
  const { columns } = committee.meeting
  const worker = useWorker()
  const ordering = useMutation(committeeApi.order)
  const takingOff = useMutation(committeeApi.takeOff)
  const params = { meetingId: meeting.id }
  const mayOrder = may(worker, 'requests.decide') && meeting.closedAt === null
  const swap = (place: number, other: number) => {
    const keys = points.map(({ request, matter }) => ({ requestId: request.id, matter }))
    const [one, two] = [keys[place], keys[other]]
    if (!one || !two) return
    ordering.mutate({ params, body: { points: keys.with(place, two).with(other, one) } })
  }
  return (
    <>
      <StackedTable
        className={styles.table}
        caption={committee.meeting.agenda}
        head={
          <>
            <th scope="col" data-wide>
              {columns.place}
            </th>
            <th scope="col">{columns.request}</th>
            <th scope="col">{columns.matter}</th>
            <th scope="col">{columns.proposal}</th>
            <th scope="col">{columns.decideBy}</th>
            <th scope="col">
              <VisuallyHidden>{queue.columns.stage}</VisuallyHidden>
            </th>
          </>
        }
      >
        {points.map((point, place) => (
          <tr key={`${point.request.id} ${point.matter}`}>
            <td data-wide>{place + 1}</td>
            <PointCells point={point} />
            <td className={styles.end}>
              {point.answer !== null && committee.meeting.answers[point.answer]}
              <div className={styles.moves}>
                {mayOrder && (
                  <MoveButtons
                    number={point.request.number}
                    isFirst={place === 0}
                    isLast={place === points.length - 1}
                    onUp={() => swap(place, place - 1)}
                    onDown={() => swap(place, place + 1)}
                  />
                )}
                {point.answer === null && refusalToTakeOff({ ...point, meeting }, worker) === null && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={committee.meeting.off(point.request.number)}
                    onClick={() =>
                      takingOff.mutate({ params, body: { requestId: point.request.id, matter: point.matter } })
                    }
                  >
                    <IconX size="1rem" />
                  </ActionIcon>
                )}
              </div>
            </td>
          </tr>
        ))}
      </StackedTable>
      <RefusalText error={ordering.error ?? takingOff.error} />
    </>
  )
}
