import { Skeleton, VisuallyHidden } from '@mantine/core'
import { use } from 'react'
import { MessagesContext } from '#client/language/useMessages.ts'
import styles from './Waiting.module.css'

const widths = ['82%', '64%', '71%', '48%', '77%', '56%', '69%', '43%']

/** Holds the place of so many lines of text, eight at most, that are on their way. Appears only when they take a moment. */
export function Waiting({ lines = 6 }: { readonly lines?: number }) {
  const messages = use(MessagesContext)
  return (
    <div className={styles.waiting} role="status">
      <VisuallyHidden>{messages?.layout.waiting}</VisuallyHidden>
      {widths.slice(0, lines).map((width) => (
        <Skeleton key={width} height="1rem" width={width} />
      ))}
    </div>
  )
}
