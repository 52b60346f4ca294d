import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { DueChip } from '#client/layout/DueChip.tsx'
import type { Point } from '#shared/meetings/contract.ts'
import { useAidLine } from './AidSummary.tsx'
import styles from './MeetingsPage.module.css'

/** The request, what is asked about it, and what is proposed or was decided. */
export function PointCells({ point }: { readonly point: Point }) {
  const { committee, aid, layout } = useMessages()
  const line = useAidLine()
  const { request, matter, holderName, proposals, decisions } = point
  const advice = matter === 'ratification' || decisions.length > 0 ? decisions : proposals
  return (
    <>
      <th scope="row">
        <Anchor component={Link} size="sm" to={`/requests/${request.id}?part=decision`}>
          {request.number} {request.applicant}
        </Anchor>
        <p className={styles.quiet}>{holderName}</p>
      </th>
      <td>{committee.matters[matter]}</td>
      <td data-whole>
        {advice.map((one) => (
          <p key={one.aidType} className={styles.line}>
            {layout.labelled(aid.short[one.aidType], line(one))}
          </p>
        ))}
      </td>
      <td>{request.decidedOn ? null : <DueChip day={request.decideBy} stacked />}</td>
    </>
  )
}
