import { Button, Group } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useState } from 'react'
import { UnacknowledgedBanner } from '#client/acknowledgement/UnacknowledgedBanner.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { Beside } from './Beside.tsx'
import { Filters } from './Filters.tsx'
import { InForce } from './InForce.tsx'
import { QueueList } from './QueueList.tsx'
import styles from './QueuePage.module.css'
import { QueueWaiting } from './QueueWaiting.tsx'
import { useQueueView } from './useQueueView.ts'

/** A list of requests, as the address asks for it. */
export default function QueuePage() {
  const { queue } = useMessages()
  const { view, change } = useQueueView()
  const [filtering, setFiltering] = useState(false)
  return (
    <Beside>
      <div className={styles.page}>
        <Group justify="space-between" align="center" wrap="nowrap" className={styles.head ?? ''}>
          <PageTitle title={queue.lists[view.list]} />
          <Button
            variant="default"
            size="sm"
            flex="none"
            leftSection={<IconFilter size="1.125rem" aria-hidden />}
            aria-expanded={filtering}
            onClick={() => setFiltering(!filtering)}
            data-frame
          >
            {filtering ? queue.filters.hide : queue.filters.show}
          </Button>
        </Group>
        {view.list !== 'unacknowledged' && <UnacknowledgedBanner />}
        {filtering && <Filters view={view} onChange={change} />}
        <InForce view={view} onChange={change} />
        <Boundary key={view.list} waiting={<QueueWaiting />}>
          <QueueList view={view} onChange={change} />
        </Boundary>
      </div>
    </Beside>
  )
}
