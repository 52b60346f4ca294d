import { useMutationState } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { refusalText } from '#client/layout/refusalText.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import { may } from '#shared/people/permissions.ts'
import { Refused } from '#shared/refusals.ts'
import styles from './NextSaid.module.css'
import { mutationKey, useTakeNext } from './useTakeNext.ts'

/** Long enough to be read, in milliseconds. */
const shownFor = 6_000

/** Hears the key on every page, and says where nothing was left to take or why it could not be. */
export function NextSaid() {
  const messages = useMessages()
  const { take } = useTakeNext()
  useShortcut('next', take, may(useWorker(), 'requests.work') ? null : 'permission-missing')
  const last = useMutationState({ filters: { mutationKey }, select: ({ state }) => state }).at(-1)
  const [read, setRead] = useState(0)
  const told = last?.submittedAt ?? 0
  useEffect(() => {
    const timer = setTimeout(() => setRead(told), shownFor)
    return () => clearTimeout(timer)
  }, [told])
  const isNew = last !== undefined && told > read
  return (
    <div className={styles.said} role="status" data-frame>
      {isNew && last.status === 'success' && last.data === null && messages.next.nothing}
      {isNew && last.error instanceof Refused && refusalText(last.error, messages)}
    </div>
  )
}
