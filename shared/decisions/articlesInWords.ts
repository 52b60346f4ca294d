import { articlesOf } from '#shared/clocks/articleWords.ts'
import type { DecisionLetterWords } from './letter.fr.ts'

/** The articles of a term as a letter cites them: « DIS 47; OL 71 » names each law in full. What begins with another law stays as it is. */
export const articlesInWords = (articles: string, { laws }: Pick<DecisionLetterWords, 'laws'>): string =>
  articlesOf(articles)
    .map(({ law, number, written }) => ((law === 'DIS' || law === 'OL') && number !== '' ? laws[law](number) : written))
    .join(', ')
