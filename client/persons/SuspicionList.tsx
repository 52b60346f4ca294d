import { Anchor } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import type { Suspicion } from '#shared/persons/contract.ts'
import { comparisonAddress } from './api.ts'
import { HeadLine } from './HeadLine.tsx'
import { LikenessText } from './LikenessText.tsx'
import styles from './Persons.module.css'

type SuspicionListProps = {
  readonly suspicions: readonly Suspicion[]
  /** The request they are compared with; absent while it is being typed in. */
  readonly requestId?: string
}

/** Requests of whom nobody has said yet whether they are the same person's; the likeliest first, the weak ones folded. */
export function SuspicionList({ suspicions, requestId }: SuspicionListProps) {
  const { persons } = useMessages()
  const weak = suspicions.filter(({ likeness }) => likeness.proposal === 'weak')
  const proposed = suspicions.filter(({ likeness }) => likeness.proposal !== 'weak')
  const lines = (some: readonly Suspicion[]) => (
    <ul className={styles.list}>
      {some.map((suspicion) => (
        <SuspicionLine key={suspicion.request.id} suspicion={suspicion} requestId={requestId} />
      ))}
    </ul>
  )
  return (
    <>
      {proposed.length > 0 && lines(proposed)}
      {weak.length > 0 && (
        <details className={styles.weak}>
          <summary>{persons.weak(weak.length)}</summary>
          {lines(weak)}
        </details>
      )}
    </>
  )
}

type SuspicionLineProps = { readonly suspicion: Suspicion; readonly requestId: string | undefined }

function SuspicionLine({ suspicion: { request, likeness }, requestId }: SuspicionLineProps) {
  const { persons } = useMessages()
  return (
    <li className={styles.entry}>
      <HeadLine head={request} {...(requestId === undefined && { newTab: true as const })} />
      <LikenessText likeness={likeness} />
      {requestId !== undefined && (
        <Anchor
          component={Link}
          size="sm"
          to={comparisonAddress(requestId, request.id)}
          aria-label={persons.compareWith(request.applicant, request.number)}
        >
          <IconArrowsDiff size="1em" aria-hidden /> {persons.compare}
        </Anchor>
      )}
    </li>
  )
}
