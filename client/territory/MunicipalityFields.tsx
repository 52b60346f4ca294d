import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core'
import type { Faults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'
import { regions } from '#shared/territory/municipality.ts'
import type { MunicipalityDraft, MunicipalityField } from './municipalityDraft.ts'

type MunicipalityFieldsProps = {
  readonly draft: MunicipalityDraft
  /** Whether its code and first day are settled: they name the row. */
  readonly isKnown: boolean
  readonly faults: Pick<Faults<MunicipalityField>, 'at' | 'forget' | 'answered' | 'text'>
  readonly onDraft: (changes: Partial<MunicipalityDraft>) => void
}

export function MunicipalityFields({ draft, isKnown, faults, onDraft }: MunicipalityFieldsProps) {
  const { fields, languages, regions: regionNames } = useMessages().territory
  const text = (field: 'nis5' | 'validFrom' | 'validUntil' | 'postalCodes') => ({
    ...faults.text(field, (typed) => onDraft({ [field]: typed })),
    value: draft[field],
  })
  return (
    <>
      <Group align="flex-start">
        <TextInput flex={wide} label={fields.nis5} inputMode="numeric" disabled={isKnown} {...text('nis5')} />
        <TextInput flex={wide} type="date" label={fields.validFrom} disabled={isKnown} {...text('validFrom')} />
        <TextInput flex={wide} type="date" label={fields.validUntil} {...text('validUntil')} />
      </Group>
      {officialLanguages.map((language) => (
        <TextInput
          key={language}
          name={language === 'fr' ? 'names' : `names.${language}`}
          label={fields.names[language]}
          value={draft.names[language]}
          error={language === 'fr' ? faults.at('names') : undefined}
          onChange={({ currentTarget }) => {
            onDraft({ names: { ...draft.names, [language]: currentTarget.value } })
            faults.forget('names')
          }}
        />
      ))}
      <NativeSelect
        name="region"
        label={fields.region}
        value={draft.region}
        data={regions.map((value) => ({ value, label: regionNames[value] }))}
        onChange={({ currentTarget }) =>
          onDraft({ region: regions.find((one) => one === currentTarget.value) ?? draft.region })
        }
      />
      <Checkbox.Group
        label={fields.services}
        value={[...draft.languages]}
        error={faults.at('languages')}
        onChange={faults.answered('languages', (chosen) => onDraft({ languages: inOrder(draft.languages, chosen) }))}
      >
        <Group gap="md" mt="xs">
          {officialLanguages.map((language) => (
            <Checkbox key={language} name="languages" value={language} label={languages[language]} />
          ))}
        </Group>
      </Checkbox.Group>
      <TextInput label={fields.codes} {...text('postalCodes')} />
      <Checkbox
        name="hasCentre"
        label={fields.hasCentre}
        checked={draft.hasCentre}
        onChange={({ currentTarget }) => onDraft({ hasCentre: currentTarget.checked })}
      />
    </>
  )
}

/** Those that were there keep their order, for the first is that of the region; new ones follow. */
const inOrder = (before: MunicipalityDraft['languages'], chosen: readonly string[]) => [
  ...before.filter((one) => chosen.includes(one)),
  ...officialLanguages.filter((one) => chosen.includes(one) && !before.includes(one)),
]

/** Three beside each other where there is room for a whole day in each. */
const wide = '1 1 9rem'
