import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useRef } from 'react'
import { Selecting } from '#client/bulk/Selecting.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { countedUpTo, type QueueView } from '#shared/queue/contract.ts'
import { queueApi } from './api.ts'
import { Changes } from './Changes.tsx'
import { EmptyList } from './EmptyList.tsx'
import { Paging } from './Paging.tsx'
import styles from './QueuePage.module.css'
import { QueueTable } from './QueueTable.tsx'
import { QueueWaiting } from './QueueWaiting.tsx'
import type { ViewChange } from './readView.ts'
import { useListLayout } from './useListLayout.ts'
import { useListNews } from './useListNews.ts'

type QueueListProps = { readonly view: QueueView; readonly onChange: (change: ViewChange) => void }

/** One page of the list; the former page stays while the next is fetched. */
export function QueueList({ view, onChange }: QueueListProps) {
  const { queue } = useMessages()
  const shown = useDeferredValue(view)
  const { data, refetch, dataUpdatedAt } = useSuspenseQuery(queueApi.list({ query: shown }))
  const region = useRef<HTMLDivElement>(null)
  const news = useListNews({ region, refetch, shownSince: dataUpdatedAt })
  const { isLoading } = useListLayout()
  const { requests, total } = data
  const works = may(useWorker(), 'requests.work')
  if (isLoading) return <QueueWaiting />
  return (
    <div ref={region} className={styles.list} data-fetching={shown !== view || undefined} onPointerLeave={news.settle}>
      <div className={styles.said}>
        <p role="status">{total > countedUpTo ? queue.moreThan(countedUpTo) : queue.totals[view.list](total)}</p>
        <Changes number={news.changes} onShow={news.show} />
      </div>
      {requests.length === 0 ? (
        <EmptyList view={shown} onChange={onChange} />
      ) : (
        <QueueTable requests={requests} view={shown} onChange={onChange} />
      )}
      {works && <Selecting ids={requests.map(({ id }) => id)} view={shown} total={total} />}
      {requests.length > 0 && <Paging view={shown} total={total} onChange={onChange} />}
    </div>
  )
}
