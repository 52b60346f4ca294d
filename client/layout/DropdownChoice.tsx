import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './Dropdown.module.css'

type DropdownChoiceProps = {
  readonly children: ReactNode
  readonly onChoose: () => void
  /** Whether this is what holds now; absent for what is simply done. */
  readonly chosen?: boolean
  readonly lang?: string
}

/** One line of a dropdown. */
export function DropdownChoice({ children, onChoose, chosen, lang }: DropdownChoiceProps) {
  return (
    <button type="button" className={styles.choice} aria-pressed={chosen} lang={lang} onClick={onChoose}>
      {children}
      {chosen && <IconCheck className={styles.check} size="1rem" aria-hidden />}
    </button>
  )
}
