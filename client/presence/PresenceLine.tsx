import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { initialsOf } from '#client/layout/initialsOf.ts'
import { useNews } from '#client/live/useLive.ts'
import { presenceApi } from './api.ts'
import styles from './PresenceLine.module.css'
import { useTellPresence } from './useTellPresence.ts'

const named = 2

/** Which colleagues have the request open too, and who of them writes a note: a hint that holds nobody back. */
export function PresenceLine({ requestId }: { readonly requestId: string }) {
  const { presence: words } = useMessages()
  useTellPresence(requestId)
  const { data, refetch } = useQuery(presenceApi.show({ params: { requestId } }))
  useNews(({ type, id }) => {
    if (type === 'presence' && id === requestId) refetch()
  })
  const colleagues = data?.colleagues ?? []
  const others = colleagues.slice(named)
  return (
    // Whoever comes or begins to write is said; who goes is not.
    <span className={styles.line} role="status" aria-atomic={false} aria-relevant="additions">
      {colleagues.slice(0, named).map(({ id, name, writing }) => (
        <span key={`${id} ${writing}`} className={styles.colleague} data-writing={writing || undefined}>
          <span className={styles.initials} data-initials={initialsOf(name)} aria-hidden />
          {writing ? words.writes(name) : words.looks(name)}
        </span>
      ))}
      {others.length > 0 && <span title={others.map(({ name }) => name).join(', ')}>{words.more(others.length)}</span>}
    </span>
  )
}
