import { Checkbox, Group, NativeSelect } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { ownNames } from '#shared/language/languages.ts'
import { type OfficialLanguage, officialLanguages } from '#shared/letters/letterhead.ts'
import type { LetterheadParts } from './useLetterheadFaults.ts'

/** The languages that the office serves in, and the one for everybody else. */
export function ServiceLanguages({ draft, faults, change }: LetterheadParts) {
  const { letterhead: words } = useMessages().letters
  const isChosen = (language: string): language is OfficialLanguage =>
    draft.languages.some((chosen) => chosen === language)
  const choose = (chosen: readonly string[]) => {
    const kept = draft.languages.filter((language) => chosen.includes(language))
    const added = officialLanguages.filter((language) => chosen.includes(language) && !kept.includes(language))
    change({ languages: [...kept, ...added] })
    faults.forget('languages')
  }
  return (
    <>
      <Checkbox.Group
        label={words.languages}
        description={words.languagesNote}
        value={draft.languages}
        error={faults.at('languages')}
        onChange={choose}
      >
        <Group gap="lg" mt="xs">
          {officialLanguages.map((language) => (
            <Checkbox key={language} name="languages" value={language} label={ownNames[language]} />
          ))}
        </Group>
      </Checkbox.Group>
      {draft.languages.length > 1 && (
        <NativeSelect
          label={words.first}
          description={words.firstNote}
          value={draft.languages[0] ?? ''}
          data={draft.languages.map((language) => ({ value: language, label: ownNames[language] }))}
          onChange={({ currentTarget: { value } }) => {
            const rest = draft.languages.filter((language) => language !== value)
            if (isChosen(value)) change({ languages: [value, ...rest] })
          }}
        />
      )}
    </>
  )
}
