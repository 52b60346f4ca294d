import { useMessages } from '#client/language/useMessages.ts'
import type { Language } from '#shared/language/languages.ts'
import { Spoken } from './Spoken.tsx'

/** « NL », read aloud as the language's name. */
export function LanguageCode({ language }: { readonly language: Language }) {
  const name = useMessages().layout.languages[language]
  return (
    <span title={name}>
      <span aria-hidden>{language.toUpperCase()}</span>
      <Spoken>{name}</Spoken>
    </span>
  )
}
