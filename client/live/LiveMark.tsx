import { VisuallyHidden } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import styles from './LiveMark.module.css'
import { useLiveState } from './useLive.ts'

/** Whether the page follows its colleagues, in a word. */
export function LiveMark() {
  const { live } = useMessages().layout
  const state = useLiveState()
  return (
    <span className={styles.mark} data-state={state} role="status">
      <span className={styles.dot} aria-hidden />
      <VisuallyHidden>{live.told}</VisuallyHidden>
      <span className={styles.words}>{live[state]}</span>
    </span>
  )
}
