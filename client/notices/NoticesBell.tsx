import { VisuallyHidden } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { Dropdown } from '#client/layout/Dropdown.tsx'
import { noticesApi } from './api.ts'
import styles from './NoticesBell.module.css'
import { NoticesList } from './NoticesList.tsx'

/** What I must be told: how many, and which when it is opened. */
export function NoticesBell() {
  const { notices: words } = useMessages()
  const { data } = useQuery(noticesApi.list({}))
  const notices = data?.notices ?? []
  const unseen = notices.length
  const button = (
    <>
      <IconBell size="1.25rem" aria-hidden />
      {unseen > 0 && (
        <span className={styles.count} aria-hidden>
          {unseen}
        </span>
      )}
    </>
  )
  return (
    <>
      <Dropdown button={button} label={unseen === 0 ? words.title : words.unseen(unseen)} wide>
        {(close) => <NoticesList notices={notices} onFollow={close} />}
      </Dropdown>
      <VisuallyHidden role="status">{unseen > 0 && words.unseen(unseen)}</VisuallyHidden>
    </>
  )
}
