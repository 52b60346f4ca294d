import { useMessages } from '#client/language/useMessages.ts'
import { PersonName } from '#client/layout/PersonName.tsx'
import styles from './QueueColumns.module.css'

/** Who has the request; null when nobody has. */
export function HolderCell({ name }: { readonly name: string | null }) {
  const { nobody } = useMessages().queue
  return name === null ? (
    <span className={styles.quiet} data-empty>
      {nobody}
    </span>
  ) : (
    <span className={styles.holder}>
      <PersonName name={name} />
    </span>
  )
}
