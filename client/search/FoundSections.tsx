import { Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
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
        {`${search.quoted(words)} · ${search.found(requests.length)}`}
      </Text>
      {persons.length > 0 && (
        <Section title={search.persons}>
          <ul className={styles.lines}>
            {persons.map((person) => (
              <li key={person.requestId}>
                <Link className={styles.line} to={addressOfPerson(person)}>
                  <PersonFound found={person} />
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={search.requests}>
        <ul className={styles.lines}>
          {requests.map((request) => (
            <li key={request.id}>
              <Link className={styles.line} to={addressOfRequest(request)}>
                <RequestFound found={request} />
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {more && <Text c="dimmed">{search.more}</Text>}
    </Stack>
  )
}
