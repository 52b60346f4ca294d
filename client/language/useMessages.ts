import { createContext, use } from 'react'
import type { Messages } from '#shared/language/messages.fr.ts'

export type { Messages } from '#shared/language/messages.fr.ts'

export const MessagesContext = createContext<Messages | null>(null)

/** All that the page says, in the worker's language. */
export function useMessages(): Messages {
  const messages = use(MessagesContext)
  if (!messages) throw new Error('useMessages needs a LanguageProvider')
  return messages
}
