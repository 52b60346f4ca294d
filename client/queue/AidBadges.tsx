import { VisuallyHidden } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { AidType } from '#shared/aid/aidTypes.ts'
import styles from './AidBadges.module.css'

const shownAtMost = 2

/** What is asked, two at most; how many more. */
export function AidBadges({ types }: { readonly types: readonly AidType[] }) {
  const { aid, queue } = useMessages()
  const more = types.slice(shownAtMost)
  return (
    <span className={styles.badges}>
      {types.slice(0, shownAtMost).map((type) => (
        <span key={type} className={styles.badge} title={aid.types[type]}>
          {aid.short[type]}
        </span>
      ))}
      {more.length > 0 && (
        <span className={styles.more} title={more.map((type) => aid.types[type]).join(', ')}>
          <span aria-hidden>+{more.length}</span>
          <VisuallyHidden>{queue.moreAid(more.length)}</VisuallyHidden>
        </span>
      )}
    </span>
  )
}
