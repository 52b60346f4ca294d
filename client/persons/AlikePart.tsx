import { Anchor, Button, Title } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link, useNavigate } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import type { AidRequest } from '#shared/requests/contract.ts'
import { comparisonAddress, personsApi } from './api.ts'
import { JudgedList } from './JudgedList.tsx'
import { OpenElsewhere } from './OpenElsewhere.tsx'
import styles from './Persons.module.css'
import { SuspicionList } from './SuspicionList.tsx'

type AlikePartProps = { readonly request: Pick<AidRequest, 'id' | 'holderId'> }

/** Whether the person is known already: what is open of theirs, who else they may be, and what was answered. Nothing where nobody is like them. */
export default function AlikePart({ request: { id, holderId } }: AlikePartProps) {
  const { persons } = useMessages()
  const titleId = useId()
  const navigate = useNavigate()
  const isMine = useWorker().id === holderId
  const { data, error, refetch } = useQuery(personsApi.alike({ params: { requestId: id } }))
  const toCompare = data?.suspicions.find(({ likeness }) => likeness.proposal !== 'weak') ?? data?.judged[0]
  useShortcut('compare', () => (toCompare ? navigate(comparisonAddress(id, toCompare.request.id)) : false))
  if (error)
    return (
      <p className={styles.failed}>
        {persons.failed}{' '}
        <Button size="compact-sm" variant="default" onClick={() => refetch()}>
          {persons.again}
        </Button>
      </p>
    )
  if (!data || data.suspicions.length + data.judged.length === 0) return null
  const linked = data.judged.map(({ verdict }) => verdict.kind)
  return (
    <>
      <OpenElsewhere alike={data} isMine={isMine} requestId={id} />
      <section className={styles.section} aria-labelledby={titleId} data-below>
        <Title order={2} size="h6" id={titleId} className={styles.title ?? ''}>
          <IconUsers size="1.1em" aria-hidden /> {persons.title}
        </Title>
        <SuspicionList suspicions={data.suspicions} requestId={id} />
        <JudgedList judged={data.judged} requestId={id} />
        {linked.includes('samePerson') && (
          <Anchor component={Link} size="sm" to={`/persons/${id}`}>
            {persons.personPage}
          </Anchor>
        )}
        {linked.includes('sameHousehold') && (
          <Anchor component={Link} size="sm" to={`/households/${id}`}>
            {persons.householdPage}
          </Anchor>
        )}
      </section>
    </>
  )
}
