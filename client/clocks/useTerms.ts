import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { articleWords } from '#shared/clocks/articleWords.ts'
import type { TermName, Terms } from '#shared/clocks/terms.ts'
import { clocksApi } from './api.ts'
import { lengthWords } from './termWords.ts'

/** The terms in force in the office. */
export const useTerms = (): Terms => useSuspenseQuery(clocksApi.terms({})).data.terms

/** Says a term within a sentence, with its article: « dans un délai de 8 jours calendrier (loi …) ». */
export function useTermInWords(): (term: TermName) => string {
  const { clocks } = useMessages()
  const terms = useTerms()
  return (name) => {
    const { length, article } = terms[name]
    return `${lengthWords(length, clocks.within)} (${articleWords(article, clocks)})`
  }
}
