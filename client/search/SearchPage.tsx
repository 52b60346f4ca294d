import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { Waiting } from '#client/layout/Waiting.tsx'
import { finding } from './api.ts'
import { FoundSections } from './FoundSections.tsx'
import { NothingFound } from './NothingFound.tsx'

/**
 * All that some words find. The words stand in the entry of the browser's history and not in the address: names and national
 * numbers would go with it into bookmarks, into the list of visited pages, and to whom it is sent. Back and reload find them.
 */
export default function SearchPage() {
  const { search } = useMessages()
  const { state } = useLocation()
  const words: unknown = state?.words
  return (
    <Stack p="lg" gap="md" maw="60rem">
      <PageTitle title={search.title} />
      {typeof words === 'string' ? <FoundBy words={words} /> : <Text c="dimmed">{search.tooShort}</Text>}
    </Stack>
  )
}

function FoundBy({ words }: { readonly words: string }) {
  const { data, error, isPlaceholderData } = useQuery(finding(words))
  if (error) return <RefusalText error={error} />
  if (!data || isPlaceholderData) return <Waiting />
  return data.requests.length === 0 ? <NothingFound words={words} /> : <FoundSections found={data} words={words} />
}
