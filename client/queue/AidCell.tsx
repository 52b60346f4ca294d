import { useMessages } from '#client/language/useMessages.ts'
import { Spoken } from '#client/layout/Spoken.tsx'
import type { AidType } from '#shared/aid/aidTypes.ts'
import styles from './AidCell.module.css'

const shownAtMost = 2

/** What is asked, two at most, one to a line; how many more. */
export function AidCell({ types }: { readonly types: readonly AidType[] }) {
  const { aid, queue } = useMessages()
  const shown = types.slice(0, shownAtMost)
  const more = types.slice(shownAtMost)
  return (
    <span className={styles.types} title={types.map((type) => aid.types[type]).join(', ')}>
      {shown.map((type, place) => (
        <span key={type} className={styles.type}>
          {aid.short[type]}
          {place < shown.length - 1 && <Spoken>, </Spoken>}
          {place === shownAtMost - 1 && more.length > 0 && (
            <span className={styles.more}>
              <span aria-hidden> +{more.length}</span>
              <Spoken>, {queue.moreAid(more.length)}</Spoken>
            </span>
          )}
        </span>
      ))}
    </span>
  )
}
