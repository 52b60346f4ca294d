import type { DecisionLetterWords } from './letter.fr.ts'

/** The articles of a term as a letter cites them: « DIS 47; OL 71 » names each law in full. What begins with another law stays as it is. */
export const articlesInWords = (article: string, { laws }: Pick<DecisionLetterWords, 'laws'>): string =>
  article
    .split(';')
    .map((one) => {
      const [, law, number = ''] = /^\s*(DIS|OL)\s+(.+)$/.exec(one) ?? []
      return law === 'DIS' || law === 'OL' ? laws[law](number.trim()) : one.trim()
    })
    .join(', ')
