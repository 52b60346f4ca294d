import { Fieldset, Stack, Textarea, TextInput } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import type { LetterheadParts } from './useLetterheadFaults.ts'

/** What the office is called and when it is open, in each of its languages. */
export function InEachLanguage({ draft, faults, change }: LetterheadParts) {
  const { languages, letterhead: words } = useMessages().letters
  const write = (part: 'names' | 'service' | 'openingHours', language: OfficialLanguage) => (text: string) =>
    change({ [part]: { ...draft[part], [language]: text } })
  return draft.languages.map((language) => (
    <Fieldset key={language} legend={words.inLanguage(languages[language])}>
      <Stack gap="sm">
        <TextInput
          {...faults.text('names', write('names', language))}
          label={words.name}
          description={words.nameNote}
          value={draft.names[language] ?? ''}
        />
        <TextInput
          {...faults.text('service', write('service', language))}
          label={words.service}
          value={draft.service[language] ?? ''}
        />
        <Textarea
          {...faults.text('openingHours', write('openingHours', language))}
          label={words.openingHours}
          autosize
          minRows={2}
          value={draft.openingHours[language] ?? ''}
        />
      </Stack>
    </Fieldset>
  ))
}
