import { Text, Title } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from './api.ts'
import { OriginMark } from './OriginMark.tsx'
import styles from './Story.module.css'

type StoryProps = { readonly story: NonNullable<ShownRequest['answers']['need']>['story'] }

/** The person's own words, before anything else, as they wrote them. */
export function Story({ story }: StoryProps) {
  const { requests } = useMessages()
  const told = story?.value.trim()
  return (
    <section>
      <Title order={2} size="h6">
        {requests.story} {told && story && <OriginMark origin={story.origin} />}
      </Title>
      {told ? (
        <p className={styles.story} data-story tabIndex={-1}>
          {told}
        </p>
      ) : (
        <Text c="dimmed" mt="xs">
          {requests.noStory}
        </Text>
      )}
    </section>
  )
}
