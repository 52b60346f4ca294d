import { useId } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import type { ListState } from '#shared/queue/address.ts'
import { type BuiltInView, builtInViews } from '#shared/views/builtIn.ts'
import { ViewLink } from './ViewLink.tsx'
import styles from './ViewsPanel.module.css'

type BuiltInViewsProps = { readonly title: string; readonly state: ListState; readonly onFollow: () => void }

const names = Object.keys(builtInViews).filter((name): name is BuiltInView => name in builtInViews)

/** The views that every office has from the start. */
export function BuiltInViews({ title, state, onFollow }: BuiltInViewsProps) {
  const { builtIn } = useMessages().views
  const titleId = useId()
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.views}>
        {names.map((name) => (
          <li key={name} className={styles.line}>
            <ViewLink name={builtIn[name]} address={builtInViews[name]} state={state} onFollow={onFollow} />
          </li>
        ))}
      </ul>
    </section>
  )
}
