import type { Label } from '#shared/labels/label.ts'
import styles from './LabelMark.module.css'

/** A label: its name, which says it, and its colour, which helps to find it. */
export const LabelMark = ({ label: { name, colour } }: { readonly label: Pick<Label, 'name' | 'colour'> }) => (
  <span className={styles.mark}>
    <span className={styles.dot} data-colour={colour} aria-hidden />
    <span>{name}</span>
  </span>
)
