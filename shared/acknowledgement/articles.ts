/** The laws that articles name by their initials. */
type Laws = Readonly<Record<'OL' | 'DIS' | 'L65', string>>
type Words = { readonly laws: Laws; readonly and: string; article(law: string, number: string): string }

/**
 * Articles as a letter names them: `DIS 21 §4; OL 62bis` becomes « loi du 26 mai 2002, art. 21 §4 ; … ». Of the laws on
 * integration and on aid, only those that this request falls under. What an office wrote in its own words stays.
 */
export function articlesIn({ laws, article, and }: Words, articles: string, under: readonly (keyof Laws)[]): string {
  const named = articles.split(';').map((one) => one.trim())
  const fitting = named.filter((one) => under.some((law) => one.startsWith(`${law} `)))
  return (fitting.length > 0 ? fitting : named).map((one) => inWords(laws, article, one)).join(and)
}

function inWords(laws: Laws, article: Words['article'], named: string): string {
  const [initials = '', ...rest] = named.split(' ')
  const law = Object.entries(laws).find(([name]) => name === initials)?.[1]
  return law ? article(law, rest.join(' ')).replace(withNumber, '\u00a0') : named
}

/** Where a line must not end: `art. 21 §1`. */
const withNumber = /(?<=[Aa]rt\.) | (?=§)/g
