import { Anchor } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { queueApi } from '#client/queue/api.ts'
import styles from './UnacknowledgedBanner.module.css'

/** How many receipts wait to be acknowledged, and the way there; nothing when none does. */
export function UnacknowledgedBanner() {
  const { receipts: words } = useMessages().queue
  const { data } = useQuery(queueApi.counts({}))
  const waiting = data?.unacknowledged ?? 0
  if (waiting === 0) return null
  return (
    <p className={styles.banner}>
      <IconAlertTriangle size="1.125rem" aria-hidden />
      <span className={styles.said}>
        {words.waiting(waiting)}.
        <Anchor component={Link} to="/queue?list=unacknowledged" underline="always" size="sm">
          {words.show}
        </Anchor>
      </span>
    </p>
  )
}
