import type { Story } from '../story.ts'

export const raisingAlone: readonly Story[] = [
  {
    sent: { language: 'de', daysAgo: 49, at: '09:02', loggedIn: true },
    person: ['Niessen', 'Vanessa', 'female', '1991-07-07'],
    lives: ['Rue du Vieux Moulin', '22'],
    household: { composition: 'loneParent', dependentChildren: 2 },
    incomes: { Teilzeit: 930, Kindergeld: 430 },
    charges: { Miete: 700, Kinderbetreuung: 220 },
    asks: ['RIS', 'PART'],
    story:
      'Ich arbeite 20 Stunden und mehr geht mit den Öffnungszeiten der Betreuung nicht. Die Große möchte in den Turnverein, die Kleine möchte alles, was die Große möchte. Mir reicht es, wenn am 25. noch etwas im Kühlschrank ist.',
    course: {
      stage: 'followUp',
      by: 'jonas',
      outcome: 'granted',
      notes: {
        inquiry: ['Hausbesuch um 16 Uhr, mit beiden Kindern. Purzelbaum vorgeführt bekommen.'],
        followUp: ['Turnverein aus dem Kulturfonds bezahlt, für beide.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 88, at: '16:37', loggedIn: true },
    person: ['Sow', 'Fatoumata', 'female', '1992-10-18'],
    identity: { nationality: 'belge', birthPlace: 'Dakar' },
    lives: ['Rue du Four', '2'],
    household: { composition: 'loneParent', dependentChildren: 3 },
    incomes: { 'Titres-services': 1180, 'Allocations familiales': 700 },
    charges: { Loyer: 830 },
    asks: ['FOOD', 'ONE'],
    story:
      'La rentrée m’a coûté 412 euros pour trois enfants, j’ai gardé tous les tickets. Depuis on mange surtout du riz. Les enfants aiment le riz mais ils commencent à poser des questions.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'granted',
      notes: {
        followUp: ['Épicerie sociale trois mois, fournitures remboursées à 250 €. Bons conseils échangés sur le riz.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 159, at: '19:06' },
    person: ['Vincent', 'Aurélie', 'female', '1989-05-24'],
    residence: { kind: 'withOthers', municipality: 'Rochemont', stayingAt: 'adresse à ne pas communiquer' },
    contact: { preferredTime: 'uniquement entre 9 h et 11 h, ne jamais laisser de message' },
    household: { composition: 'loneParent', dependentChildren: 2 },
    asks: ['URG', 'HOUS', 'RIS'],
    urgency: 'today',
    urgencyReason: 'je suis partie ce matin',
    story:
      'Je suis partie ce matin avec les enfants et deux sacs. Nous sommes chez quelqu’un. Il ne doit pas savoir où. Tout l’argent est sur son compte. Je n’ai jamais rien fait toute seule, j’ai 37 ans, dites-moi par quoi on commence.',
    course: {
      stage: 'closed',
      by: 'brigitte',
      outcome: 'grantedUrgently',
      urgency: ['urgent', 'Violences, deux enfants, adresse à protéger'],
      reason: 'Aide urgente du président le jour même, ratifiée ensuite.',
      notes: {
        contact: [
          'Appelée à 9 h 05. Refuge contacté avec elle, place à 15 h, taxi payé. Adresse retirée de tous nos papiers.',
        ],
        followUp: [
          'Revenu d’intégration accordé, suivi repris par le CPAS du refuge. Elle a ouvert un compte à son nom.',
        ],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 230, at: '13:50', loggedIn: true },
    person: ['Desmet', 'Sofie', 'female', '1987-03-03'],
    lives: ['Rue de l’Écluse', '9'],
    household: { composition: 'loneParent', dependentChildren: 1 },
    incomes: { Ziekengeld: 1260, Kinderbijslag: 210 },
    charges: { Huur: 720 },
    debts: { 'Schoolrekening secundair': 560 },
    asks: ['ONE', 'PART', 'ALIM'],
    story:
      'De schoolrekening van de kappersopleiding is 560 euro: messen, scharen, poppenhoofden. Mijn dochter oefent op mij, dus mijn kapsel is deze maand voor haar rekening.',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'grantedInPart',
      reason: '350 euro uit het fonds kinderarmoede; de school spreidt de rest.',
      notes: { contact: ['Het kapsel is trouwens goed gelukt.'] },
    },
  },
]
