/** The nine labour courts of Belgium. */
export const courtNames = {
  antwerp: { fr: 'Tribunal du travail d’Anvers', nl: 'Arbeidsrechtbank Antwerpen', de: 'Arbeitsgericht Antwerpen' },
  ghent: { fr: 'Tribunal du travail de Gand', nl: 'Arbeidsrechtbank Gent', de: 'Arbeitsgericht Gent' },
  leuven: { fr: 'Tribunal du travail de Louvain', nl: 'Arbeidsrechtbank Leuven', de: 'Arbeitsgericht Löwen' },
  brusselsFrench: {
    fr: 'Tribunal du travail francophone de Bruxelles',
    nl: 'Franstalige arbeidsrechtbank Brussel',
    de: 'Französischsprachiges Arbeitsgericht Brüssel',
  },
  brusselsDutch: {
    fr: 'Tribunal du travail néerlandophone de Bruxelles',
    nl: 'Nederlandstalige arbeidsrechtbank Brussel',
    de: 'Niederländischsprachiges Arbeitsgericht Brüssel',
  },
  walloonBrabant: {
    fr: 'Tribunal du travail du Brabant wallon',
    nl: 'Arbeidsrechtbank Waals-Brabant',
    de: 'Arbeitsgericht Wallonisch-Brabant',
  },
  hainaut: { fr: 'Tribunal du travail du Hainaut', nl: 'Arbeidsrechtbank Henegouwen', de: 'Arbeitsgericht Hennegau' },
  liege: { fr: 'Tribunal du travail de Liège', nl: 'Arbeidsrechtbank Luik', de: 'Arbeitsgericht Lüttich' },
  eupen: { fr: 'Tribunal du travail d’Eupen', nl: 'Arbeidsrechtbank Eupen', de: 'Arbeitsgericht Eupen' },
} as const
export type CourtName = keyof typeof courtNames

/** The two that hear the same municipalities, each in its language. */
export const courtLanguages: Readonly<Partial<Record<CourtName, 'fr' | 'nl'>>> = {
  brusselsFrench: 'fr',
  brusselsDutch: 'nl',
}

export const courtOrder = [
  'antwerp',
  'ghent',
  'leuven',
  'brusselsFrench',
  'brusselsDutch',
  'walloonBrabant',
  'hainaut',
  'liege',
  'eupen',
] as const satisfies readonly CourtName[]
