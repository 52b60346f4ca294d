import { ActionIcon, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import type { Notice } from '#shared/notices/contract.ts'
import { noticesApi } from './api.ts'
import styles from './NoticesBell.module.css'

type NoticesListProps = { readonly notices: readonly Notice[]; readonly onFollow: () => void }

/** Where the requests of a bulk action are found. */
const listOf = (kind: Notice['kind']) => (kind === 'assignedToYou' ? '/queue?list=mine' : '/queue?list=everyones')

/** The notices not yet seen: who did what with which request, and why. */
export function NoticesList({ notices, onFollow }: NoticesListProps) {
  const messages = useMessages()
  const seeing = useMutation(noticesApi.seen)
  if (notices.length === 0)
    return (
      <Text p="md" c="dimmed" size="sm">
        {messages.notices.none}
      </Text>
    )
  return (
    <ul className={styles.list}>
      {notices.map(({ id, kind, actor, applicant, number, requestId, reason, at, requests }) => (
        <li key={id} className={styles.notice}>
          <div className={styles.words}>
            {messages.notices.kinds[kind](actor)}{' '}
            <Link
              to={
                requests > 1 ? listOf(kind) : `/requests/${requestId}${kind === 'pieceArrived' ? '?part=contacts' : ''}`
              }
              onClick={() => {
                seeing.mutate({ params: { noticeId: id } })
                onFollow()
              }}
            >
              {requests > 1 ? messages.notices.requests(requests) : `${applicant} (${number})`}
            </Link>
            {reason && <p className={styles.reason}>{reason}</p>}
            <time className={styles.at} dateTime={at}>
              {messages.moment(at)}
            </time>
          </div>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={messages.layout.labelled(messages.notices.seen, applicant)}
            onClick={() => seeing.mutate({ params: { noticeId: id } })}
          >
            <IconCheck size="1.125rem" aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  )
}
