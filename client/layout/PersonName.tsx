import { initialsOf } from './initialsOf.ts'
import styles from './PersonName.module.css'

/** A colleague: initials in a circle, and the name in words. */
export function PersonName({ name }: { readonly name: string }) {
  return (
    <span className={styles.person}>
      <span className={styles.initials} data-initials aria-hidden>
        {initialsOf(name)}
      </span>
      <span className={styles.name}>{name}</span>
    </span>
  )
}
