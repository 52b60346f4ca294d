import { Title } from '@mantine/core'
import { useId } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import styles from './ComparisonPage.module.css'

type StoryComparisonProps = { readonly one: ShownRequest; readonly other: ShownRequest }

/** Both stories as they were written; nothing for the desk, which receives none. */
export function StoryComparison({ one, other }: StoryComparisonProps) {
  const { persons } = useMessages()
  const { comparison: words } = persons
  const titleId = useId()
  if (!may(useWorker(), 'requests.read')) return null
  return (
    <section aria-labelledby={titleId}>
      <Title order={2} size="h5" id={titleId}>
        {words.stories}
      </Title>
      <div className={styles.stories}>
        {[one, other].map(({ request, answers }) => (
          <div key={request.id}>
            <Title order={3} size="h6">
              {request.number}
            </Title>
            <p className={styles.story}>{answers.need?.story?.value.trim() || words.noStory}</p>
          </div>
        ))}
      </div>
    </section>
  )
}
