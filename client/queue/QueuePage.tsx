import { Button } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { Navigate, useSearchParams } from 'react-router'
import { UnacknowledgedBanner } from '#client/acknowledgement/UnacknowledgedBanner.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { TakeNext } from '#client/next/TakeNext.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { listsFor } from '#shared/queue/viewing.ts'
import { Beside } from './Beside.tsx'
import { InForce } from './InForce.tsx'
import { ListTools } from './ListTools.tsx'
import { OfferedTool } from './OfferedTool.tsx'
import { QueueList } from './QueueList.tsx'
import styles from './QueuePage.module.css'
import { QueueWaiting } from './QueueWaiting.tsx'
import { readView } from './readView.ts'
import { useLayoutInAddress } from './useLayoutInAddress.ts'
import { useListLayout } from './useListLayout.ts'
import { useQueueView } from './useQueueView.ts'

const Filters = lazy(async () => ({ default: (await import('./Filters.tsx')).Filters }))
const LeftOut = lazy(async () => ({ default: (await import('./LeftOut.tsx')).LeftOut }))

/** A list of requests, as the address asks for it; whoever never holds one is shown everybody's in place of their own. */
export default function QueuePage() {
  const worker = useWorker()
  const [params] = useSearchParams()
  if (listsFor(worker).includes(readView(params).list)) return <AskedList />
  const everyones = new URLSearchParams({ ...Object.fromEntries(params), list: 'everyones' })
  return <Navigate to={`/queue?${everyones}`} replace />
}

function AskedList() {
  const { queue } = useMessages()
  const { view, beyond, change } = useQueueView()
  const { beyond: columnsBeyond } = useListLayout()
  useLayoutInAddress()
  const [filtering, setFiltering] = useState(false)
  const filterWords = filtering ? queue.filters.hide : queue.filters.show
  return (
    <Beside>
      <div className={styles.page}>
        <div className={styles.head}>
          <PageTitle title={queue.lists[view.list]} />
          <TakeNext />
          <div className={styles.tools} data-frame>
            <ListTools view={view} />
            <OfferedTool words={filterWords}>
              <Button
                variant="default"
                size="sm"
                flex="none"
                leftSection={<IconFilter size="1.125rem" aria-hidden />}
                aria-expanded={filtering}
                onClick={() => setFiltering(!filtering)}
              >
                {queue.filters.show}
              </Button>
            </OfferedTool>
          </div>
        </div>
        {view.list !== 'unacknowledged' && <UnacknowledgedBanner />}
        <Suspense>{filtering && <Filters view={view} onChange={change} />}</Suspense>
        {beyond.length + columnsBeyond.length > 0 && (
          <Suspense>
            <LeftOut filters={beyond} columns={columnsBeyond} />
          </Suspense>
        )}
        <InForce view={view} onChange={change} />
        <Boundary key={view.list} waiting={<QueueWaiting />}>
          <QueueList view={view} onChange={change} />
        </Boundary>
      </div>
    </Beside>
  )
}
