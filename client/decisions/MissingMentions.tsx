import { Text } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { Mention } from '#shared/decisions/mentions.ts'
import { MentionLink } from './MentionLink.tsx'
import styles from './MissingMentions.module.css'

type MissingMentionsProps = {
  readonly mentions: readonly Mention[]
  readonly onCourt: () => void
}

/** What the letter lacks, each with the way to where it is filled in. */
export function MissingMentions({ mentions, onCourt }: MissingMentionsProps) {
  const { letter: words } = useMessages().decisions
  const hasCourt = !mentions.includes('court')
  if (mentions.length === 0)
    return (
      <ul className={styles.mentions}>
        <li>
          <IconCheck size="1.1rem" aria-hidden />
          {words.complete}
        </li>
      </ul>
    )
  return (
    <div>
      <Text fw={600}>{words.missing(mentions.length)}</Text>
      <ul className={styles.mentions}>
        {mentions.map((mention) => (
          <li key={mention}>
            <IconX size="1.1rem" aria-hidden />
            <span>
              {words.mentions[mention]} · <MentionLink mention={mention} hasCourt={hasCourt} onCourt={onCourt} />
            </span>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {words.whyAll}
      </Text>
    </div>
  )
}
