import { type ReactNode, use, useEffect, useMemo } from 'react'
import type { Language } from '#shared/language/languages.ts'
import { allMessages } from './allMessages.ts'
import { loadFirst, loadLater } from './loadMessages.ts'
import { MessagesContext } from './useMessages.ts'

/** The line is left to the first view for so long, in milliseconds, before the words of the other pages are fetched. */
const patience = 2_000

/** Gives the pages below their language, and tells it to the browser and its screen reader. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  const first = use(loadFirst(language))
  const messages = useMemo(() => allMessages(first, language), [first, language])
  useEffect(() => {
    document.documentElement.lang = language
    const timer = setTimeout(() => loadLater(language).catch(() => null), patience)
    return () => clearTimeout(timer)
  }, [language])
  return <MessagesContext value={messages}>{children}</MessagesContext>
}
