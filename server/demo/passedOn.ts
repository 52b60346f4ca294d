import type { directory } from './territory.ts'

export type PassedOn = {
  readonly to: keyof typeof directory
  readonly reasons: string
  /** Why the other centre thinks itself not competent either; absent: it took the request. */
  readonly refusedBecause?: string
  /** Decided and sent in the last two days, so that the next meeting is still to ratify it. */
  readonly justNow?: true
}

/** The requests of the stories that went to another centre, by family and given names. */
export const passedOn: Readonly<Record<string, PassedOn>> = {
  'Rossi Matteo': {
    to: 'valmorin',
    reasons:
      'Matteo Rossi suit des études de plein exercice (kinésithérapie, 3e année). Au jour de la demande il est inscrit chez ses parents à Valmorin ; son logement de Rochemont n’est qu’une chambre d’étudiant. Le centre de la commune d’inscription au moment de la demande reste compétent pour toute la durée des études (loi du 2 avril 1965, article 2, § 6).',
  },
  'Ivanov Dimitar': {
    to: 'valmorin',
    reasons:
      'Dimitar Ivanov séjourne à la maison d’accueil Le Gué, à Beauvigny, établissement visé à l’article 2, § 1er, de la loi du 2 avril 1965. Au moment de son admission il était inscrit au registre de la population de Valmorin. Le centre de cette commune est compétent, et non celui de Rochemont où il n’a jamais résidé.',
    refusedBecause:
      'Le CPAS de Valmorin estime que Monsieur avait été radié d’office avant son admission au Gué et qu’il n’était donc plus inscrit chez lui à ce moment.',
  },
  'Raes Gunther': {
    to: 'sintAldegonde',
    reasons:
      'Gunther Raes verblijft gewoonlijk in Sint-Aldegonde, Kerkstraat 88, en is er ingeschreven. Het centrum van de gewoonlijke verblijfplaats is bevoegd (wet van 2 april 1965, artikel 1, 1°). Betrokkene vreest dat een familielid zijn dossier ziet; wij vragen uitdrukkelijk om het af te schermen.',
  },
  'Hoxha Arben': {
    to: 'hochfels',
    reasons:
      'Arben Hoxha wohnt seit dem Ersten des Monats mit seiner Familie gewöhnlich in Hochfels, Bergstraße 4; Mietvertrag und Ummeldung liegen vor. Zuständig ist das Zentrum des gewöhnlichen Aufenthaltsortes (Gesetz vom 2. April 1965, Artikel 1 Nr. 1).',
  },
  'Warnier Lucien': {
    to: 'granville',
    justNow: true,
    reasons:
      'Lucien Warnier réside à la maison de repos Les Saules, à Beauvigny, établissement visé à l’article 2, § 1er, de la loi du 2 avril 1965. Au moment de son admission il était inscrit à Granville. Le centre de Granville est compétent ; il l’est resté depuis.',
  },
}
