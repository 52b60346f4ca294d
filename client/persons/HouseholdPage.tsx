import { Anchor, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { Section } from '#client/layout/Section.tsx'
import { personsApi } from './api.ts'
import { latestOf } from './latestOf.ts'
import styles from './PersonPage.module.css'
import { RequestsTable } from './RequestsTable.tsx'
import { VerdictList } from './VerdictList.tsx'

/** Those who live together, each with all their requests over time, and what was said of them. */
export default function HouseholdPage() {
  const { requestId = '' } = useParams()
  const { persons } = useMessages()
  const { data } = useSuspenseQuery(personsApi.household({ params: { requestId } }))
  const [first] = data.persons
  const name = (first && latestOf(first.requests)?.applicant) ?? ''
  return (
    <div className={styles.page}>
      <PageTitle title={persons.household.title(name)}>
        <Text c="dimmed">{persons.household.persons(data.persons.length)}</Text>
      </PageTitle>
      {data.persons.length === 1 && <p className={styles.quiet}>{persons.person.livesAlone}</p>}
      {data.persons.map(({ personId, requests }) => (
        <div key={personId} className={styles.person}>
          <Title order={2} size="h5">
            <Anchor component={Link} inherit to={`/persons/${personId}`}>
              {latestOf(requests)?.applicant}
            </Anchor>
          </Title>
          <RequestsTable requests={requests} />
        </div>
      ))}
      <Section title={persons.person.links}>
        <VerdictList verdicts={data.verdicts} persons={data.persons} />
      </Section>
    </div>
  )
}
