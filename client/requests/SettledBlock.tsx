import { Title } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import styles from './Answers.module.css'
import type { ShownRequest } from './api.ts'
import { type Field, inWords } from './inWords.ts'

const inHeader: readonly Field[] = ['stage', 'holder', 'decideBy']

/** What triage and the decision settled, which may differ from what was asked; nothing before triage. */
export function SettledBlock({ view }: { readonly view: ShownRequest }) {
  const messages = useMessages()
  const { settled, conflict } = messages.requests
  const { competence, outcome } = view.request
  if (competence === null && !outcome) return null
  const rows = inWords(view, messages).filter(([field, words]) => words !== '' && !inHeader.includes(field))
  return (
    <section className={styles.block}>
      <Title order={2} size="h6">
        {settled}
      </Title>
      <dl className={styles.answers}>
        {rows.map(([field, words]) => (
          <div key={field}>
            <dt>{conflict.fields[field]}</dt>
            <dd className={styles.value}>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
