import type { ReactNode } from 'react'
import styles from './Spoken.module.css'

/** Words that are read aloud and not shown. Lighter than Mantine's: a list has hundreds. */
export const Spoken = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.spoken}>{children}</span>
)
