import type { Language } from '#shared/language/languages.ts'
import type { Messages } from '#shared/language/messages.fr.ts'

const sources: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  fr: () => import('#shared/language/messages.fr.ts'),
  nl: () => import('#shared/language/messages.nl.ts'),
  de: () => import('#shared/language/messages.de.ts'),
  en: () => import('#shared/language/messages.en.ts'),
}

const loaded = new Map<Language, Promise<Messages>>()

/** The messages of one language; only this one is fetched, and only once. */
export function loadMessages(language: Language): Promise<Messages> {
  const found = loaded.get(language) ?? sources[language]().then(({ messages }) => messages)
  loaded.set(language, found)
  return found
}
