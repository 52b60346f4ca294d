/** The laws that an article may begin with: `DIS 21 §1`. */
const lawNames = [
  'OL', // organic law of 8 July 1976
  'DIS', // law of 26 May 2002
  'L65', // law of 2 April 1965
  'CHARTER', // law of 11 April 1995
  'PL2004', // programme law of 27 December 2004
  'RD2002', // royal decree of 11 July 2002
  'RD2013', // royal decrees of 1 December 2013
  'CBSS', // Crossroads Bank for Social Security
] as const
export type LawName = (typeof lawNames)[number]

type Words = { readonly laws: Readonly<Record<LawName, string>>; readonly article: (number: string) => string }

/** One of several articles, as it was written; a law of null is none that is known. A number of '' is the whole law. */
type Article = { readonly law: LawName | null; readonly number: string; readonly written: string }

/** The articles that a term names with `;` between them: `OL 58 §2; DIS 18`. */
export const articlesOf = (articles: string): readonly Article[] =>
  articles.split(';').map((one) => {
    const [name = '', ...number] = one.trim().split(/\s+/)
    return { law: lawNames.find((known) => known === name) ?? null, number: number.join(' '), written: one.trim() }
  })

/** The articles as a sentence writes them. What begins with no law that is known stays as it was written. */
export const articleWords = (articles: string, { laws, article }: Words): string =>
  articlesOf(articles)
    .map(({ law, number, written }) => {
      if (law === null) return written
      return number === '' ? laws[law] : `${laws[law]}, ${article(number)}`
    })
    .join('; ')
