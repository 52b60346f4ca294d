import type { Story } from '../story.ts'

export const afterSeparation: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 104, at: '15:21', loggedIn: true },
    person: ['Marquet', 'Delphine', 'female', '1988-09-30'],
    lives: ['Rue Haute', '55'],
    household: { composition: 'loneParent', dependentChildren: 1 },
    incomes: { Salaire: 1270, 'Allocations familiales': 195 },
    charges: { Loyer: 730 },
    asks: ['ONE'],
    story:
      'Il est parti avec la voiture, le frigo et les abonnements. Nous avons gardé le chat et la machine à café, qui appartenait à ma grand-mère. Il nous faudrait un frigo.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'granted',
      notes: { followUp: ['Frigo livré par la ressourcerie, garantie deux ans. Le chat a testé.'] },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 146, at: '18:29' },
    person: ['Bertrand', 'Alain', 'male', '1963-02-27'],
    lives: ['Place du Perron', '2'],
    incomes: { Chômage: 1380 },
    charges: { Loyer: 580, 'Frais de justice': 150 },
    asks: ['LEG', 'ONE'],
    story:
      'Divorce en cours, troisième avocat. Je veux que le CPAS constate par écrit que ma femme est de mauvaise foi, ci-joint le récit complet (48 pages, à venir par courrier).',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'grantedInPart',
      reason: 'Aide juridique de deuxième ligne obtenue ; le CPAS ne se prononce pas sur le divorce.',
      notes: {
        contact: ['Les 48 pages sont arrivées. Beaucoup de solitude entre les lignes ; proposé le groupe du jeudi.'],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 212, at: '12:19', loggedIn: true },
    person: ['Maes', 'Linde', 'female', '1992-12-17'],
    lives: ['Rue Sainte-Barbe', '9'],
    household: { composition: 'loneParent', dependentChildren: 1 },
    incomes: { Loon: 1340, Kinderbijslag: 180 },
    charges: { Huur: 760 },
    asks: ['RIS', 'RENT'],
    story:
      'Hij zei altijd dat ik zonder hem niets kon. Ik heb vorige week een contract getekend, een lamp opgehangen en de auto gestart in de vrieskou. Alleen de waarborg lukt nog niet.',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'granted',
      notes: { followUp: ['Waarborg in orde. Vooral: de lamp hangt recht, zegt ze.'] },
    },
  },
  {
    sent: { language: 'de', daysAgo: 257, at: '20:07', loggedIn: true },
    person: ['Fank', 'Stefan', 'male', '1984-01-02'],
    lives: ['Chemin des Ardoisières', '17'],
    household: { composition: 'alone' },
    incomes: { Lohn: 1710 },
    asks: ['HOUS'],
    story: 'Nach der Trennung brauche ich übergangsweise eine Wohnung mit Platz für meine Tochter am Wochenende.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'withdrawn',
      reason: 'Schriftlich zurückgezogen: Die beiden versuchen es noch einmal miteinander.',
    },
  },
]
