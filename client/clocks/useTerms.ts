import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { articleWords } from '#shared/clocks/articleWords.ts'
import type { TermName, Terms } from '#shared/clocks/terms.ts'
import { clocksApi } from './api.ts'

/** The terms in force in the office. */
export const useTerms = (): Terms => useSuspenseQuery(clocksApi.terms({})).data.terms

/** Says a term within a sentence, with its article: « dans un délai de 8 jours calendrier (loi …) ». */
export function useTermInWords(): (term: TermName) => string {
  const { clocks } = useMessages()
  const terms = useTerms()
  return (name) => {
    const { length, article } = terms[name]
    return `${within(length, clocks.within)} (${articleWords(article, clocks)})`
  }
}

type Within = ReturnType<typeof useMessages>['clocks']['within']

function within(length: Terms[TermName]['length'], words: Within): string {
  if ('days' in length) return words.days(length.days)
  return 'openDays' in length ? words.openDays(length.openDays) : words.months(length.months)
}
