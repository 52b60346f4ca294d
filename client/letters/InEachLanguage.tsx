import { Fieldset, Stack, Textarea, TextInput } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { LetterheadParts } from './useLetterheadFaults.ts'

/** What the office is called and when it is open, in each of its languages. */
export function InEachLanguage({ draft, faults, change }: LetterheadParts) {
  const { languages, letterhead: words } = useMessages().letters
  return draft.languages.map((language) => (
    <Fieldset key={language} legend={words.inLanguage(languages[language])}>
      <Stack gap="sm">
        <TextInput
          name="names"
          label={words.name}
          description={words.nameNote}
          value={draft.names[language] ?? ''}
          error={faults.at('names')}
          onChange={({ currentTarget: { value } }) => {
            change({ names: { ...draft.names, [language]: value } })
            faults.forget('names')
          }}
        />
        <TextInput
          name="service"
          label={words.service}
          value={draft.service[language] ?? ''}
          error={faults.at('service')}
          onChange={({ currentTarget: { value } }) => {
            change({ service: { ...draft.service, [language]: value } })
            faults.forget('service')
          }}
        />
        <Textarea
          name="openingHours"
          label={words.openingHours}
          autosize
          minRows={2}
          value={draft.openingHours[language] ?? ''}
          error={faults.at('openingHours')}
          onChange={({ currentTarget: { value } }) => {
            change({ openingHours: { ...draft.openingHours, [language]: value } })
            faults.forget('openingHours')
          }}
        />
      </Stack>
    </Fieldset>
  ))
}
