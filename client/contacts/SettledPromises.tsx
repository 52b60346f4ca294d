import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { Promised } from '#shared/contacts/promised.ts'
import styles from './ContactsPart.module.css'
import { promiseText } from './promiseText.ts'

/** What was promised and kept, or dropped and why; folded away. */
export function SettledPromises({ promises }: { readonly promises: readonly Promised[] }) {
  const messages = useMessages()
  const words = messages.contacts
  const today = useToday()
  if (promises.length === 0) return null
  return (
    <details className={styles.settled}>
      <summary>
        {words.settledPromises} ({promises.length})
      </summary>
      <ul className={styles.list}>
        {promises.map((promise) => (
          <li key={promise.id} className={styles.entry}>
            <div className={styles.words}>
              {promise.text} · {promiseText(promise, messages)}
            </div>
            <span>
              {promise.keptOn === null
                ? messages.layout.labelled(words.dropped, promise.droppedFor ?? '')
                : words.kept(messages.day(promise.keptOn, today))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
