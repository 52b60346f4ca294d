import { Title } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { plainAnswer } from '#shared/intake/plainAnswer.ts'
import styles from './Answers.module.css'
import type { ShownRequest } from './api.ts'

type SendingBlockProps = Pick<ShownRequest, 'request'> & { readonly technical: ShownRequest['answers']['technical'] }

/** When the request was sent, by which way, and what the sender says of it. */
export function SendingBlock({ request, technical }: SendingBlockProps) {
  const messages = useMessages()
  const telling = { messages, today: useToday() }
  const { blocks, fields } = messages.intake
  const { reference, formLanguage, loggedIn } = technical ?? {}
  const rows = [
    [fields.technical.reference, reference ?? ''],
    [fields.technical.submittedAt, messages.moment(request.submittedAt)],
    [fields.technical.channel, plainAnswer('channel', request.channel, telling)],
    [fields.technical.formLanguage, plainAnswer('language', formLanguage, telling)],
    [fields.technical.loggedIn, plainAnswer('loggedIn', loggedIn, telling)],
  ].filter(([, value]) => value !== '')
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
