import { type ReactNode, use, useEffect } from 'react'
import type { Language } from '#shared/language/languages.ts'
import { loadMessages } from './loadMessages.ts'
import { MessagesContext } from './useMessages.ts'

/** Gives the pages below their language, and tells it to the browser and its screen reader. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  const messages = use(loadMessages(language))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <MessagesContext value={messages}>{children}</MessagesContext>
}
