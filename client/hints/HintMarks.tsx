import { VisuallyHidden } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { graveHints, type HintKind, hintKinds } from '#shared/hints/kinds.ts'
import styles from './HintMarks.module.css'
import { hintIcons } from './hintIcons.ts'

const mostShown = 3

/** The hints of a request in a list, the gravest first: an icon each, and how many others there are. */
export function HintMarks({ hints }: { readonly hints: readonly HintKind[] }) {
  const words = useMessages().hints
  const all = hintKinds.filter((kind) => hints.includes(kind))
  const others = all.slice(mostShown)
  if (all.length === 0) return null
  return (
    <span className={styles.marks}>
      {all.slice(0, mostShown).map((kind) => {
        const Icon = hintIcons[kind]
        return (
          <span
            key={kind}
            title={words.kinds[kind]}
            className={styles.mark}
            data-hint={kind}
            data-grave={graveHints.includes(kind) || undefined}
          >
            <Icon size="1.125rem" aria-hidden />
            <VisuallyHidden>{words.kinds[kind]} </VisuallyHidden>
          </span>
        )
      })}
      {others.length > 0 && (
        <span title={others.map((kind) => words.kinds[kind]).join(', ')} className={styles.more}>
          <span aria-hidden>+{others.length}</span>
          <VisuallyHidden>{words.more(others.length)}</VisuallyHidden>
        </span>
      )}
    </span>
  )
}
