import { count } from '#shared/language/count.ts'
import type { HintKind } from './kinds.ts'

export const hintsFr = {
  title: 'Points d’attention',
  /** Said where the urgency is chosen. */
  neverUrgency: 'Relevé automatiquement : cela ne change jamais l’urgence.',
  kinds: {
    eviction: 'Perte du logement',
    cutOff: 'Coupure d’énergie ou d’eau',
    medical: 'Urgence médicale',
    noFixedAddress: 'Sans adresse fixe',
    minors: 'Mineurs dans le ménage',
    under18: 'Moins de 18 ans',
    under25: 'Moins de 25 ans',
    filedAgain: 'Demande antérieure',
    unidentified: 'Identité non établie',
  } satisfies Record<HintKind, string>,
  more: (hints: number) =>
    count('fr', hints, { one: 'et # autre point d’attention', other: 'et # autres points d’attention' }),
  where: {
    story: 'dans le récit',
    urgencyReason: 'dans les raisons de l’urgence',
    health: 'dans ce qui est dit de la santé',
  },
  quoted: (words: string) => `« ${words} »`,
  dayNamed: (day: string) => `date citée : ${day}`,
  daySaid: (said: string, day: string) => `« ${said} », soit le ${day}`,
  weekSaid: (said: string, day: string) => `« ${said} », soit au plus tard le ${day}`,
  age: (years: number) => `âge à la réception : ${years}`,
  byNiss: 'd’après le numéro national',
  cohabitants: (minors: number) =>
    count('fr', minors, { one: '# mineur parmi les cohabitants', other: '# mineurs parmi les cohabitants' }),
  dependentChildren: (children: number) =>
    count('fr', children, {
      one: '# enfant à charge, d’après la demande',
      other: '# enfants à charge, d’après la demande',
    }),
  saidSo: 'd’après la demande',
  unproven: 'rien n’établit qui a envoyé la demande',
  urgentCare: 'l’aide médicale urgente est demandée',
  earlier: (number: string) => `la demande ${number} semble venir de la même personne`,
  openEarlier: 'Ouvrir',
  openEarlierOne: (number: string) => `Ouvrir la demande ${number}`,
  compare: 'Comparer',
  compareOne: (number: string) => `Comparer avec la demande ${number}`,
  show: 'Voir dans le récit',
  showOne: (hint: string) => `Voir dans le récit : ${hint}`,
  takeReason: 'Reprendre comme motif',
  takeOne: (hint: string) => `Reprendre comme motif : ${hint}`,
  dismiss: 'Écarter',
  dismissOne: (hint: string) => `Écarter : ${hint}`,
  dismissed: (hints: number) =>
    count('fr', hints, { one: '# point d’attention écarté', other: '# points d’attention écartés' }),
  dismissedBy: (name: string, moment: string) => `écarté par ${name}, ${moment}`,
  restore: 'Réafficher',
  restoreOne: (hint: string) => `Réafficher : ${hint}`,
}

export type HintsMessages = typeof hintsFr
