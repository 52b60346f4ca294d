import { Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import type { Hint } from '#shared/hints/contract.ts'
import { may } from '#shared/people/permissions.ts'
import type { AidRequest } from '#shared/requests/contract.ts'
import { hintsApi } from './api.ts'
import { DismissedHints } from './DismissedHints.tsx'
import { HintLine } from './HintLine.tsx'
import styles from './HintList.module.css'

type HintListProps = { readonly request: Pick<AidRequest, 'id' | 'hints'> }

/** What the program noticed when the request arrived, each with what it rests on, to be judged by who works. */
export function HintList({ request }: HintListProps) {
  const { hints: words } = useMessages()
  const works = may(useWorker(), 'requests.work')
  const params = { requestId: request.id }
  const { data } = useQuery(hintsApi.list({ params }))
  const dismissing = useMutation(hintsApi.dismiss)
  const restoring = useMutation(hintsApi.restore)
  const title = useRef<HTMLHeadingElement>(null)
  // Which there are is known with the request; what they rest on comes after.
  const all = data?.hints ?? (request.hints ?? []).map(unexplained)
  const standing = all.filter(({ dismissedAt }) => dismissedAt === null)
  if (all.length === 0) return null

  const judge = (judging: typeof dismissing, { kind }: Hint) =>
    judging.mutate({ params: { ...params, kind } }, { onSuccess: () => title.current?.focus() })
  return (
    <section className={styles.section} aria-labelledby="hints">
      <Title order={2} size="h6" id="hints" ref={title} tabIndex={-1}>
        {words.title}
      </Title>
      {standing.length > 0 && (
        <ul className={styles.hints}>
          {standing.map((hint) => (
            <HintLine
              key={hint.kind}
              hint={hint}
              requestId={request.id}
              onDismiss={works ? () => judge(dismissing, hint) : null}
            />
          ))}
        </ul>
      )}
      <DismissedHints
        hints={all.filter(({ dismissedAt }) => dismissedAt !== null)}
        onRestore={works ? (hint) => judge(restoring, hint) : null}
      />
      <RefusalText error={dismissing.error ?? restoring.error} />
    </section>
  )
}

const unexplained = (kind: Hint['kind']): Hint => ({ kind, evidence: {}, dismissedBy: null, dismissedAt: null })
