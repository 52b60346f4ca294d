import { Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'

/** Says that nothing was found, and in what was looked. */
export function NothingFound({ words }: { readonly words: string }) {
  const { search } = useMessages()
  const reads = may(useWorker(), 'requests.read')
  return (
    <div role="status">
      <Text fw={600}>{search.nothing(words)}</Text>
      <Text size="sm" c="dimmed">
        {reads ? search.looks : search.looksForDesk}
      </Text>
    </div>
  )
}
