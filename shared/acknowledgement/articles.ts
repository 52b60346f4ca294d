import { articlesOf } from '#shared/clocks/articleWords.ts'

/** The laws that the letter names. */
type Laws = Readonly<Record<'OL' | 'DIS' | 'L65', string>>
type Words = { readonly laws: Laws; readonly and: string; article(law: string, number: string): string }

/**
 * Articles as a letter names them: `DIS 21 §4; OL 62bis` becomes « loi du 26 mai 2002, art. 21 §4 ; … ». Of the laws on
 * integration and on aid, only those that this request falls under. What an office wrote in its own words stays.
 */
export function articlesIn({ laws, article, and }: Words, articles: string, under: readonly (keyof Laws)[]): string {
  const named = articlesOf(articles)
  const fitting = named.filter(({ law }) => under.some((one) => one === law))
  return (fitting.length > 0 ? fitting : named)
    .map(({ law, number, written }) =>
      law === 'OL' || law === 'DIS' || law === 'L65'
        ? article(laws[law], number).replace(withNumber, '\u00a0')
        : written,
    )
    .join(and)
}

/** Where a line must not end: `art. 21 §1`. */
const withNumber = /(?<=[Aa]rt\.) | (?=§)/g
