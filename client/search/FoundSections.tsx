import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import type { Found } from '#shared/search/contract.ts'
import { addressOfPerson, addressOfRequest } from './addresses.ts'
import styles from './Found.module.css'
import { PersonFound } from './PersonFound.tsx'
import { RequestFound } from './RequestFound.tsx'

type FoundSectionsProps = { readonly found: Found; readonly words: string }

/** What was found, as a page: persons, and requests with the best first. */
export function FoundSections({ found, words }: FoundSectionsProps) {
  const { search } = useMessages()
  const { requests, persons, more } = found
  return (
    <Stack gap="lg">
      <Text role="status" c="dimmed">
        {`${words} · ${search.found(requests.length)}`}
      </Text>
      {persons.length > 0 && (
        <Section title={search.persons}>
          {persons.map((person) => (
            <li key={person.requestId}>
              <Link className={styles.line} to={addressOfPerson(person)}>
                <PersonFound found={person} />
              </Link>
            </li>
          ))}
        </Section>
      )}
      <Section title={search.requests}>
        {requests.map((request) => (
          <li key={request.id}>
            <Link className={styles.line} to={addressOfRequest(request)}>
              <RequestFound found={request} />
            </Link>
          </li>
        ))}
      </Section>
      {more && <Text c="dimmed">{search.more}</Text>}
    </Stack>
  )
}

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <Title order={2} size="h5" mb="xs">
      {title}
    </Title>
    <ul className={styles.lines}>{children}</ul>
  </section>
)
