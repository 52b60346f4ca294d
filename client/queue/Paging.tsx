import { ActionIcon, NativeSelect } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { countedUpTo, pageSizes, type QueueView } from '#shared/queue/contract.ts'
import styles from './QueuePage.module.css'
import type { ViewChange } from './readView.ts'

type PagingProps = {
  readonly view: QueueView
  readonly total: number
  readonly onChange: (change: ViewChange) => void
}

/** Which rows are shown of how many, the way to the others, and how many at once. */
export function Paging({ view, total, onChange }: PagingProps) {
  const messages = useMessages()
  if (total <= pageSizes[0]) return null
  const { paging } = messages.queue
  const { page, pageSize } = view
  const first = (page - 1) * pageSize + 1
  const last = Math.min(page * pageSize, total)
  const number = (value: number) => messages.number(Math.min(value, total))
  const all = total > countedUpTo ? `${messages.number(countedUpTo)}+` : messages.number(total)
  return (
    <nav className={styles.paging} aria-label={paging.label}>
      <NativeSelect
        className={styles.pageSize ?? ''}
        size="xs"
        aria-label={paging.rows}
        data={pageSizes.map(String)}
        value={String(pageSize)}
        onChange={({ currentTarget }) =>
          onChange({ pageSize: pageSizes.find((size) => String(size) === currentTarget.value) ?? 50 })
        }
      />
      <span className={styles.range}>{paging.range(number(first), number(last), all)}</span>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={paging.previous}
        disabled={page === 1}
        onClick={() => onChange({ page: page - 1 })}
      >
        <IconChevronLeft size="1.25rem" aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={paging.next}
        disabled={last >= total}
        onClick={() => onChange({ page: page + 1 })}
      >
        <IconChevronRight size="1.25rem" aria-hidden />
      </ActionIcon>
    </nav>
  )
}
