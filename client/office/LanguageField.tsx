import { NativeSelect } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { type Language, languages, ownNames } from '#shared/language/languages.ts'

type Choice = {
  readonly value: Language
  readonly onChange: (language: Language) => void
  readonly description?: string
}

/** The language of a colleague's pages, each by its own name. */
export function LanguageField({ value, onChange, description }: Choice) {
  const { office } = useMessages()
  return (
    <NativeSelect
      name="language"
      label={office.fields.language}
      description={description}
      value={value}
      data={languages.map((language) => ({ value: language, label: ownNames[language] }))}
      onChange={({ currentTarget }) => {
        const chosen = languages.find((language) => language === currentTarget.value)
        if (chosen) onChange(chosen)
      }}
    />
  )
}
