import { Anchor } from '@mantine/core'
import { useSuspenseQueries } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { requestsApi } from '#client/requests/api.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import { AnswerComparison } from './AnswerComparison.tsx'
import { personsApi } from './api.ts'
import styles from './ComparisonPage.module.css'
import { LikenessText } from './LikenessText.tsx'
import { StoryComparison } from './StoryComparison.tsx'
import { VerdictButtons } from './VerdictButtons.tsx'

/** Two requests side by side, and what the worker says of them. */
export default function ComparisonPage() {
  const { requestId = '', otherId = '' } = useParams()
  const { persons } = useMessages()
  const { comparison: words } = persons
  const navigate = useNavigate()
  const [{ data: one }, { data: other }, { data: alike }] = useSuspenseQueries({
    queries: [
      requestsApi.read({ params: { requestId } }),
      requestsApi.read({ params: { requestId: otherId } }),
      personsApi.alike({ params: { requestId } }),
    ],
  })
  useShortcut('backToRequest', () => navigate(`/requests/${requestId}`))
  const judged = alike.judged.find(({ request }) => request.id === otherId)
  const found = judged ?? alike.suspicions.find(({ request }) => request.id === otherId)
  return (
    <div className={styles.page}>
      <Anchor component={Link} size="sm" to={`/requests/${requestId}`}>
        {words.back(one.request.number)}
      </Anchor>
      <PageTitle title={words.title(one.request.number, other.request.number)} />
      {found && (
        <div>
          <LikenessText likeness={found.likeness} />
        </div>
      )}
      <VerdictButtons requestId={requestId} other={other.request} verdict={judged?.verdict ?? null} />
      <AnswerComparison one={one} other={other} />
      <StoryComparison one={one} other={other} />
    </div>
  )
}
