import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { plainAnswer } from '#shared/intake/plainAnswer.ts'
import type { RequestHead } from '#shared/persons/contract.ts'
import { latestOf } from './latestOf.ts'
import styles from './PersonPage.module.css'

/** When the person was born, and the other names and birth dates under which their requests stand. */
export function KnownNames({ requests }: { readonly requests: readonly RequestHead[] }) {
  const messages = useMessages()
  const today = useToday()
  const { person: words } = messages.persons
  const latest = latestOf(requests)
  const births = [...new Set(requests.flatMap(({ birthDate }) => birthDate ?? []))]
  const names = [...new Set(requests.map(({ applicant }) => applicant))].filter((name) => name !== latest?.applicant)
  return (
    <div>
      {births.length > 0 && (
        <p className={styles.quiet}>
          {words.born(births.map((born) => plainAnswer('birthDate', born, { messages, today })).join(' / '))}
        </p>
      )}
      {names.length > 0 && <p className={styles.quiet}>{words.also(names)}</p>}
    </div>
  )
}
