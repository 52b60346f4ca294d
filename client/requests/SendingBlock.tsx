import { Title } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import styles from './Answers.module.css'
import type { ShownRequest } from './api.ts'

/** How the message was sent. */
export function SendingBlock({ technical }: { readonly technical: ShownRequest['answers']['technical'] }) {
  const messages = useMessages()
  const { blocks, fields, yes, no } = messages.intake
  if (!technical) return null
  const { reference, submittedAt, channel, formLanguage, loggedIn } = technical
  const rows = [
    [fields.technical.reference, reference],
    [fields.technical.submittedAt, submittedAt && messages.moment(submittedAt)],
    [fields.technical.channel, channel],
    [fields.technical.formLanguage, formLanguage],
    [fields.technical.loggedIn, loggedIn === undefined ? undefined : loggedIn ? yes : no],
  ].filter(([, value]) => value)
  if (rows.length === 0) return null
  return (
    <section className={styles.block}>
      <Title order={2} size="h6">
        {blocks.technical}
      </Title>
      <dl className={styles.answers}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
