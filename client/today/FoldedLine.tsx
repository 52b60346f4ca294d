import { Button } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { Folded } from './foldLines.ts'
import styles from './Today.module.css'

type FoldedLineProps = { readonly folded: Folded; readonly onUnfold: () => void }

/** How many more there are of a reason, in one line that gives way to them. */
export function FoldedLine({ folded: { reason, hidden }, onUnfold }: FoldedLineProps) {
  const { today: words, number } = useMessages()
  const said = words.more(number(hidden), words.kinds[reason])
  return (
    <li className={styles.folded}>
      <span className={styles.quiet}>{said}</span>
      <Button variant="subtle" size="compact-sm" aria-label={words.nextFor(words.unfold, said)} onClick={onUnfold}>
        {words.unfold}
      </Button>
    </li>
  )
}
