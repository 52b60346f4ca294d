import { type ReactNode, useId } from 'react'
import type { ListState } from '#shared/queue/address.ts'
import type { SavedView } from '#shared/views/contract.ts'
import { SavedViewLine } from './SavedViewLine.tsx'
import styles from './ViewsPanel.module.css'

type SavedViewsProps = {
  readonly title: string
  readonly views: readonly SavedView[]
  readonly state: ListState
  readonly onFollow: () => void
  /** What was done, in words. */
  readonly onDone: (sentence: string) => void
  readonly children?: ReactNode
}

/** Views that were saved by name. */
export function SavedViews({ title, views, children, ...line }: SavedViewsProps) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
      <ul className={styles.views}>
        {views.map((view) => (
          <SavedViewLine key={view.id} {...line} view={view} />
        ))}
      </ul>
    </section>
  )
}
