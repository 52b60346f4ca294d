import type { Story } from '../story.ts'

/** Two who live together and each filed alone; and twins, who are alike and are two. */
export const households: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 2, at: '14:03', loggedIn: true },
    person: ['Gaspard', 'Émilie', 'female', '1991-03-08'],
    contact: { phone: '0400 27 18 90' },
    lives: ['Rue du Vieux Moulin', '27'],
    household: {
      composition: 'withPartner',
      dependentChildren: 2,
      cohabitants: [{ name: 'Nicolas Wauters', relationship: 'compagnon', birthDate: '1989-07-21', hasIncome: false }],
    },
    incomes: { 'Chômage temporaire': 980, 'Allocations familiales': 378 },
    charges: { Loyer: 830 },
    asks: ['RIS', 'ENE'],
    story:
      'L’atelier est fermé depuis l’incendie et nous y travaillions tous les deux. Moi j’ai droit au chômage temporaire, mon compagnon pas, il était en période d’essai. On tient jusqu’au dix du mois, après je ne sais pas.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '19:31' },
    person: ['Wauters', 'Nicolas', 'male', '1989-07-21'],
    contact: { phone: '0400 27 18 90' },
    lives: ['Rue du Vieux Moulin', '27'],
    situation: { work: 'Ouvrier d’atelier, en période d’essai, fin de contrat après l’incendie' },
    asks: ['RIS'],
    story:
      'J’étais à l’essai quand l’atelier a brûlé, donc pas de chômage temporaire pour moi. L’assurance ne dit rien. Je cherche, j’ai déjà écrit à neuf entreprises. Quelqu’un m’a dit de faire une demande à mon nom.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 2, at: '09:55', loggedIn: true },
    person: ['Bastogne', 'Martine', 'female', '1966-08-30'],
    lives: ['Rue des Combattants', '21'],
    household: { composition: 'withFamily' },
    incomes: { 'Indemnités d’invalidité': 1345 },
    charges: { Loyer: 690 },
    debts: { 'Facture d’eau': 540 },
    asks: ['WAT'],
    story:
      'La facture d’eau a doublé depuis que mon fils est revenu vivre à la maison avec ses machines de linge. Je ne lui demande rien, il n’a rien. Un plan de paiement m’arrangerait.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 0, at: '00:44' },
    person: ['Bastogne', 'Loïc', 'male', '1998-02-05'],
    lives: ['Rue des Combattants', '21'],
    asks: ['RIS'],
    story:
      'salut, je suis retourné chez ma mère après la rupture, j’ai 0 revenu depuis novembre (fin de contrat et l’onem dit qu’il me manque 11 jours). je veux pas vivre sur son dos, elle a que la mutuelle.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '20:02', loggedIn: true },
    person: ['Hanotte', 'Lola', 'female', '2003-06-14'],
    lives: ['Rue Haute', '14', '2'],
    situation: { student: true, studies: 'Bachelier sage-femme, troisième année, Granville' },
    asks: ['RIS'],
    story:
      'Ma sœur et moi avons quitté la maison en même temps et nous partageons un appartement. Mon stage de sage-femme est à temps plein et de nuit, je ne peux plus faire mes extras au snack.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '20:37', loggedIn: true },
    person: ['Hanotte', 'Lila', 'female', '2003-06-14'],
    lives: ['Rue Haute', '14', '2'],
    situation: { student: true, studies: 'Bachelier en comptabilité, deuxième année, Granville' },
    asks: ['RIS'],
    story:
      'Bonsoir, ma jumelle vient de remplir la même demande sur le même ordinateur, ce n’est pas une erreur : nous sommes bien deux ! Je double ma deuxième année de compta et notre père a arrêté de verser depuis Noël.',
    course: { stage: 'received' },
  },
]
