import { useMessages } from '#client/language/useMessages.ts'
import type { Likeness } from '#shared/persons/likeness.ts'
import styles from './Persons.module.css'

/** What is proposed, how sure, and all that speaks for and against it. */
export function LikenessText({ likeness: { proposal, score, reasons } }: { readonly likeness: Likeness }) {
  const { persons } = useMessages()
  return (
    <>
      <p className={styles.what}>
        {persons.proposals[proposal]} <span className={styles.score}>{persons.score(score)}</span>
      </p>
      <p className={styles.reasons}>{reasons.map((code) => persons.reasons[code]).join(' · ')}</p>
    </>
  )
}
