import { Button } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { Hint } from '#shared/hints/contract.ts'
import styles from './HintList.module.css'

type DismissedHintsProps = {
  readonly hints: readonly Hint[]
  /** Null for who may not show them again. */
  readonly onRestore: ((hint: Hint) => void) | null
}

/** The hints that colleagues dismissed, folded; each can be shown again. */
export function DismissedHints({ hints, onRestore }: DismissedHintsProps) {
  const { hints: words, moment } = useMessages()
  if (hints.length === 0) return null
  return (
    <details className={styles.dismissed}>
      <summary>{words.dismissed(hints.length)}</summary>
      <ul className={styles.hints}>
        {hints.map((hint) => {
          const { kind, dismissedBy, dismissedAt } = hint
          return (
            <li key={kind} className={styles.hint}>
              <span className={styles.said}>
                {words.kinds[kind]}{' '}
                <span className={styles.evidence}>
                  {words.dismissedBy(dismissedBy ?? '', dismissedAt ? moment(dismissedAt) : '')}
                </span>
              </span>
              {onRestore && (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={words.restoreOne(words.kinds[kind])}
                  onClick={() => onRestore(hint)}
                >
                  {words.restore}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
