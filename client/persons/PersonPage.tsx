import { Anchor, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { Section } from '#client/layout/Section.tsx'
import { personsApi } from './api.ts'
import { KnownNames } from './KnownNames.tsx'
import { latestOf } from './latestOf.ts'
import styles from './PersonPage.module.css'
import { RequestsTable } from './RequestsTable.tsx'
import { SuspicionList } from './SuspicionList.tsx'
import { VerdictList } from './VerdictList.tsx'

/** One person: all their requests over time, with whom they live, what was said and by whom, and what is to compare. */
export default function PersonPage() {
  const { requestId = '' } = useParams()
  const { persons } = useMessages()
  const { person: words } = persons
  const { data } = useSuspenseQuery(personsApi.household({ params: { requestId } }))
  const { personId, suspicions, verdicts } = data
  const own = data.persons.find((known) => known.personId === personId)
  const requests = own?.requests ?? []
  const name = latestOf(requests)?.applicant ?? ''
  const others = data.persons.filter((known) => known.personId !== personId)
  return (
    <div className={styles.page}>
      <PageTitle title={words.title(name)}>
        <Text c="dimmed">{words.requests(requests.length)}</Text>
      </PageTitle>
      <KnownNames requests={requests} />
      <RequestsTable requests={requests} />
      {requests.length === 1 && <p className={styles.quiet}>{words.alone}</p>}
      <Section title={words.livesWith}>
        {others.length === 0 ? (
          <p className={styles.quiet}>{words.livesAlone}</p>
        ) : (
          <>
            <ul className={styles.list}>
              {others.map((known) => (
                <li key={known.personId}>
                  <Anchor component={Link} to={`/persons/${known.personId}`}>
                    {latestOf(known.requests)?.applicant}
                  </Anchor>{' '}
                  <span className={styles.quiet}>{words.requests(known.requests.length)}</span>
                </li>
              ))}
            </ul>
            <Anchor component={Link} size="sm" to={`/households/${requestId}`}>
              {persons.householdPage}
            </Anchor>
          </>
        )}
      </Section>
      <Section title={words.links}>
        <VerdictList verdicts={verdicts} persons={data.persons} />
      </Section>
      <Section title={words.suspicions}>
        {suspicions.length === 0 ? (
          <p className={styles.quiet}>{words.noSuspicions}</p>
        ) : (
          <SuspicionList suspicions={suspicions} requestId={requestId} />
        )}
      </Section>
    </div>
  )
}
