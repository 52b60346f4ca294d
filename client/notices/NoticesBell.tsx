import { ActionIcon, Popover, VisuallyHidden } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { noticesApi } from './api.ts'
import styles from './NoticesBell.module.css'
import { NoticesList } from './NoticesList.tsx'

/** What I must be told: how many, and which when it is opened. */
export function NoticesBell() {
  const messages = useMessages()
  const [open, setOpen] = useState(false)
  const { data } = useQuery(noticesApi.list({}))
  const notices = data?.notices ?? []
  const count = notices.length
  return (
    <Popover position="bottom-end" width="22rem" shadow="md" opened={open} onChange={setOpen} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          className={styles.bell ?? ''}
          variant="subtle"
          color="gray"
          c="inherit"
          size="lg"
          aria-label={count === 0 ? messages.notices.title : messages.notices.unseen(count)}
          onClick={() => setOpen(!open)}
        >
          <IconBell size="1.25rem" aria-hidden />
          {count > 0 && (
            <span className={styles.count} aria-hidden>
              {count}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={messages.notices.title}>
        <NoticesList notices={notices} onFollow={() => setOpen(false)} />
      </Popover.Dropdown>
      <VisuallyHidden role="status">{count > 0 && messages.notices.unseen(count)}</VisuallyHidden>
    </Popover>
  )
}
