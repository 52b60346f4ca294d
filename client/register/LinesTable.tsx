import { VisuallyHidden } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { StackedTable } from '#client/layout/StackedTable.tsx'
import type { RegisterLine } from '#shared/register/contract.ts'
import { LineRow } from './LineRow.tsx'
import styles from './LinesTable.module.css'

type LinesTableProps = { readonly lines: readonly RegisterLine[]; readonly onCorrect: (line: RegisterLine) => void }

/** Lines of the register, the newest first. What was asked has no column for the desk. */
export function LinesTable({ lines, onCorrect }: LinesTableProps) {
  const { caption, columns } = useMessages().register
  const showsAsked = lines.some(({ asked }) => asked !== undefined)
  return (
    <StackedTable
      className={styles.table}
      caption={caption}
      head={
        <>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.received}</th>
          <th scope="col" data-wide>
            {columns.entered}
          </th>
          <th scope="col" data-who>
            {columns.applicant}
          </th>
          {showsAsked && <th scope="col">{columns.asked}</th>}
          <th scope="col" data-wide>
            {columns.channel}
          </th>
          <th scope="col">
            <VisuallyHidden>{columns.actions}</VisuallyHidden>
          </th>
        </>
      }
    >
      {lines.map((line) => (
        <LineRow key={line.number} line={line} showsAsked={showsAsked} onCorrect={onCorrect} />
      ))}
    </StackedTable>
  )
}
