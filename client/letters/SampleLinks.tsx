import { Anchor, Group, Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { ownNames } from '#shared/language/languages.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import { sampleAddress } from './api.ts'

/** How a letter looks under the letterhead that is kept, in each of the office's languages. */
export function SampleLinks({ languages }: { readonly languages: readonly OfficialLanguage[] }) {
  const { kept, letterhead: words } = useMessages().letters
  return (
    <Group gap="md" component="section" aria-label={words.sample}>
      <Text>
        {words.sample}. {words.sampleNote}
      </Text>
      {languages.map((language) => (
        <Anchor
          key={language}
          href={sampleAddress(language)}
          target="_blank"
          rel="noopener"
          aria-label={`${words.sample}, ${ownNames[language]} (${kept.newTab})`}
        >
          {ownNames[language]}
        </Anchor>
      ))}
    </Group>
  )
}
