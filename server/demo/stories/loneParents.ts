import type { Story } from '../story.ts'

export const loneParents: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 1, at: '20:26', on: 'saturday', loggedIn: true },
    person: ['Lebrun', 'Jessica', 'female', '1994-11-16'],
    lives: ['Cité des Carrières', '45'],
    household: {
      composition: 'loneParent',
      dependentChildren: 2,
      cohabitants: [
        { name: 'Kylian Lebrun', relationship: 'fils', birthDate: '2016-08-02', hasIncome: false },
        { name: 'Lina Lebrun', relationship: 'fille', birthDate: '2021-12-20', hasIncome: false },
      ],
    },
    incomes: { Chômage: 1490, 'Allocations familiales': 461 },
    charges: { Loyer: 670, Cantine: 96 },
    asks: ['PART', 'FOOD'],
    urgency: 'notUrgent',
    story:
      'Bonjour, mon fils a les classes vertes à 185 € et il a dit au prof qu’il n’aimait pas la nature. Il adore la nature. Je voudrais qu’il puisse partir avec les autres. C’est tout.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 4, at: '12:34', loggedIn: true },
    person: ['Yilmaz', 'Zeynep', 'female', '1990-05-09'],
    lives: ['Rue Basse', '38'],
    household: { composition: 'loneParent', dependentChildren: 3 },
    incomes: { 'Loon (halftijds)': 905, Kinderbijslag: 702 },
    charges: { Huur: 845 },
    asks: ['RIS', 'ALIM'],
    urgency: 'withinDays',
    story:
      'Drie kinderen onder de acht, drie scholen, één fiets. Hun papa betaalt niet en DAVO heeft een papier nodig dat ik niet heb. Ik kan komen tussen 9 en 11, dat zijn mijn enige vrije uren van de week, dus graag meteen met de juiste persoon.',
    course: { stage: 'triaged', triagedBy: 'lotte' },
  },
  {
    sent: { language: 'fr', daysAgo: 13, at: '06:50', loggedIn: true },
    person: ['Mukendi', 'Patience', 'female', '1986-01-31'],
    lives: ['Rue de la Station', '63'],
    household: { composition: 'loneParent', dependentChildren: 4 },
    situation: { work: 'Aide-soignante de nuit, temps plein' },
    incomes: { Salaire: 2010, 'Allocations familiales': 985 },
    charges: { Loyer: 990, 'Garde de nuit': 400 },
    asks: ['ONE', 'Une machine à laver'],
    story:
      'J’écris en rentrant du travail. La machine à laver est morte, on est cinq. Je fais tout à la main dans le bain depuis trois semaines, mes blouses doivent être blanches. Je gagne trop pour tout et pas assez pour ça.',
    course: {
      stage: 'contact',
      by: 'julie',
      aidTypes: ['ONE'],
      notes: {
        contact: [
          'Appelée à 14 h, après son sommeil. La ressourcerie a une machine révisée à 120 €, réservée jusqu’à vendredi.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 35, at: '22:58' },
    person: ['Toussaint', 'Amandine', 'female', '2002-03-15'],
    lives: ['Impasse du Lavoir', '2'],
    household: {
      composition: 'loneParent',
      dependentChildren: 1,
      cohabitants: [{ name: 'Maël Toussaint', relationship: 'fils', birthDate: '2025-06-06', hasIncome: false }],
    },
    situation: { studies: 'Arrêtées en 5e, j’aimerais reprendre' },
    incomes: { 'Allocations familiales': 205 },
    asks: ['RIS', 'PSY'],
    urgency: 'withinDays',
    story:
      'jai 24 ans mon fils a pas encore 2 ans. jetais chez mes parents mais ils ont dit stop. jai un studio mais plus rien apres le loyer. je suis pas une mauvaise mere je vous le dis parce que jai peur que si je demande on me le prend',
    course: {
      stage: 'inquiry',
      by: 'brigitte',
      detour: {
        kind: 'takenOver',
        first: 'julie',
        reason: 'Julie est en congé de maladie ; la demande ne peut pas attendre son retour.',
      },
      urgency: ['soon', 'Jeune maman seule, plus rien après le loyer'],
      notes: {
        contact: ['Expliqué d’emblée que demander de l’aide n’enlève pas un enfant. Elle a respiré.'],
        inquiry: [
          'Visite à domicile : studio propre, enfant bien suivi (ONE). Papiers du loyer manquants, propriétaire rappelé.',
          'Toujours pas de bail écrit. À passer au comité sans attendre, nous sommes hors délai.',
        ],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 18, at: '14:44', loggedIn: true },
    person: ['Thys', 'Wim', 'male', '1984-09-23'],
    lives: ['Avenue des Tilleuls', '35'],
    household: { composition: 'loneParent', dependentChildren: 2 },
    situation: { work: 'Ouderschapsverlof, loopt af', health: 'Jongste heeft autisme, thuis van school' },
    incomes: { Onderbrekingsuitkering: 970, Kinderbijslag: 610 },
    charges: { Huur: 820, Therapie: 180 },
    asks: ['RIS', 'MED'],
    story:
      'Ik heb mijn uren verminderd omdat geen enkele school mijn zoon nog wil. Hij kent alle busnummers van het land uit het hoofd maar verdraagt geen speelplaats. Het verlof is bijna op. Ik sta voor de keuze tussen mijn werk en mijn kind en dat is geen keuze.',
    course: {
      stage: 'proposal',
      unlisted: true,
      by: 'lotte',
      notes: {
        inquiry: ['Huisbezoek: zoon stelde me meteen vragen over bus 14. Erkenning en verhoogde toeslag aangevraagd.'],
        proposal: ['Aanvullend leefloon cat. 3, tussenkomst therapie zes maanden.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 30, at: '10:19', loggedIn: true },
    person: ['Hubert', 'Caroline', 'female', '1982-02-09'],
    lives: ['Clos des Merisiers', '8'],
    household: { composition: 'loneParent', dependentChildren: 2 },
    incomes: { 'Crédit-temps': 640, 'Allocations familiales': 420 },
    charges: { Loyer: 800 },
    asks: ['RIS', 'ALIM', 'HOUS'],
    story:
      'Mon avocate m’a conseillé d’introduire une demande sans attendre le jugement. La part contributive est fixée mais non payée (pièces disponibles). Je souhaite être entendue par le comité et venir accompagnée.',
    course: {
      stage: 'decided',
      by: 'samir',
      outcome: 'grantedInPart',
      reason:
        'Revenu d’intégration complémentaire accordé ; aide au loyer refusée, allocation régionale à demander d’abord.',
      notes: { proposal: ['Audition demandée et tenue, avec son avocate. Procès-verbal au dossier.'] },
    },
  },
]
