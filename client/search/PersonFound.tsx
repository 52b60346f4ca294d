import { useMessages } from '#client/language/useMessages.ts'
import type { FoundPerson } from '#shared/search/contract.ts'
import styles from './Found.module.css'
import { MarkedText } from './MarkedText.tsx'

/** Somebody who was found, and how many requests are known to be theirs. */
export function PersonFound({ found }: { readonly found: FoundPerson }) {
  const { search, dayWithYear } = useMessages()
  const { name, birthDate, requests } = found
  return (
    <span className={styles.words}>
      <span className={styles.name}>
        <MarkedText {...name} />
      </span>
      <span className={styles.about}>
        {birthDate !== null && <span>{search.born(dayWithYear(birthDate))}</span>}
        <span>{search.requestsOf(requests)}</span>
      </span>
    </span>
  )
}
