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

/** The articles as a sentence writes them: `OL 58 §2; DIS 18`. What begins with no law that is known stays as it was written. */
export function articleWords(articles: string, { laws, article }: Words): string {
  return articles
    .split(';')
    .map((one) => {
      const [name = '', ...number] = one.trim().split(' ')
      const law = lawNames.find((known) => known === name)
      if (!law) return one.trim()
      return number.length === 0 ? laws[law] : `${laws[law]}, ${article(number.join(' '))}`
    })
    .join('; ')
}
