import { Alert, Text } from '@mantine/core'
import { IconArrowRight, IconHistory } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { useEntryText } from '#client/notes/useEntryText.ts'
import type { ShownRequest } from './api.ts'
import styles from './ChangedMeanwhile.module.css'
import { changesBetween } from './changesBetween.ts'

type Meanwhile = { readonly seen: ShownRequest; readonly now: ShownRequest }

/** Field by field what a colleague changed while the worker was writing, and who did what. */
export function ChangedMeanwhile({ seen, now }: Meanwhile) {
  const messages = useMessages()
  const entryText = useEntryText()
  const { title, kept, fields, nothing, became } = messages.requests.conflict
  const known = new Set(seen.timeline.map(({ id }) => id))
  const added = now.timeline.filter(({ id }) => !known.has(id))
  return (
    <Alert
      role="alert"
      color="yellow"
      variant="outline"
      icon={<IconHistory aria-hidden />}
      title={title}
      classNames={classNames}
    >
      <dl className={styles.changes}>
        {changesBetween(seen, now, messages).map(({ field, before, after }) => (
          <div key={field}>
            <dt>{fields[field]}</dt>
            <dd>
              <del>{before || nothing}</del>
              <IconArrowRight size="1em" role="img" aria-label={became} />
              <ins>{after || nothing}</ins>
            </dd>
          </div>
        ))}
      </dl>
      <ul className={styles.entries}>
        {added.map((entry) => (
          <li key={entry.id}>{entryText(entry)}</li>
        ))}
      </ul>
      <Text size="sm" fw={550}>
        {kept}
      </Text>
    </Alert>
  )
}

const classNames = { label: styles.title ?? '' }
