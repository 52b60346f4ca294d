import type { Story } from '../story.ts'

export const studentsElsewhere: readonly Story[] = [
  {
    sent: { language: 'nl', daysAgo: 55, at: '10:11', loggedIn: true },
    person: ['Bogaerts', 'Robbe', 'male', '2005-04-01'],
    lives: ['Quai des Bateliers', '33'],
    residence: { stayingAt: 'kot in Granville tijdens de week' },
    situation: { student: true, studies: 'Tweede jaar sociaal werk (ja, echt)' },
    incomes: { Studietoelage: 240 },
    charges: { Kot: 395 },
    asks: ['RIS'],
    story:
      'Ik studeer sociaal werk en moet nu zelf aankloppen, mijn docent vond dat een goede oefening, ik iets minder. Mijn vader is in maart overleden en mijn moeder leeft in het buitenland zonder adres.',
    course: {
      stage: 'followUp',
      by: 'lotte',
      outcome: 'granted',
      notes: {
        inquiry: ['Bevoegd: ingeschreven in Rochemont bij de aanvraag, dus voor de hele studie.'],
        followUp: ['GPMI studies getekend. Punten opvragen in februari.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 142, at: '12:30', loggedIn: true },
    person: ['Nguyen', 'Minh Anh', 'female', '2004-12-12'],
    lives: ['Place du Perron', '3', '5'],
    household: { composition: 'withOthers' },
    situation: { student: true, studies: 'Bachelier infirmière' },
    incomes: { 'Job étudiant': 300 },
    charges: { Chambre: 390 },
    asks: ['RIS'],
    story:
      'Je vis en colocation avec deux étudiantes, chacune son frigo. Mes parents tiennent un petit restaurant qui a fermé. Ils n’ont plus de quoi payer ma chambre et pleurent au téléphone. Je réussis mes examens.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'granted',
      notes: {
        inquiry: ['Colocation réelle, comptes séparés : taux isolé défendable, discuté au comité.'],
        followUp: ['Session réussie. Dossier repris dans le suivi annuel des étudiants.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 201, at: '09:22' },
    person: ['Rossi', 'Matteo', 'male', '2003-10-08'],
    residence: {
      kind: 'withOthers',
      street: 'Rue Basse',
      houseNumber: '30',
      postalCode: '9990',
      municipality: 'Rochemont',
    },
    situation: { student: true, studies: 'Kinésithérapie, 3e année' },
    charges: { Kot: 420 },
    asks: ['RIS'],
    story:
      'Mon kot est à Rochemont mais je suis domicilié chez mes parents à Valmorin. Le CPAS de Valmorin m’a dit de venir chez vous et votre accueil m’a dit Valmorin. Je fais du ping-pong depuis dix jours.',
    course: {
      stage: 'closed',
      by: 'samir',
      competence: 'notCompetent',
      outcome: 'transferred',
      reason:
        'Étudiant domicilié à Valmorin au moment de la demande : transmis au CPAS de Valmorin avec nos motifs, l’étudiant est averti par courrier.',
      notes: {
        contact: ['Collègue de Valmorin appelée : d’accord cette fois, elle reprend. J’ai donné son nom à Matteo.'],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 266, at: '18:55', loggedIn: true },
    person: ['Cools', 'Femke', 'female', '2004-06-16'],
    lives: ['Rue Haute', '27'],
    household: {
      composition: 'withFamily',
      cohabitants: [
        { name: 'An Willems', relationship: 'moeder', hasIncome: true },
        { name: 'Geert Cools', relationship: 'vader', hasIncome: true },
      ],
    },
    situation: { student: true, studies: 'Rechten, eerste master' },
    asks: ['RIS'],
    story:
      'Ik woon nog thuis maar ik wil graag op kot om zelfstandig te worden. Mijn ouders willen dat niet betalen. Heb ik recht op een leefloon?',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'refused',
      ground: 'otherRightsFirst',
      reason:
        'Woont in bij ouders met toereikende inkomsten; onderhoudsplicht gaat voor. Studietoelage en studentenjob uitgelegd.',
    },
  },
  {
    sent: { language: 'de', daysAgo: 318, at: '14:14', loggedIn: true },
    person: ['Heck', 'Jonas', 'male', '2005-01-19'],
    lives: ['Cité des Carrières', '40'],
    situation: { student: true, studies: 'Abitur nachgeholt, dann Lehramt' },
    asks: ['RIS', 'PART'],
    story:
      'Ich wollte ein Studium beginnen und habe deshalb bei Ihnen Unterstützung beantragt. Bitte vergessen Sie meinen Antrag, meine Oma hat mir ihr Sparbuch gegeben. Ich zahle es ihr irgendwann zurück.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'withdrawn',
      reason:
        'Schriftliche Rücknahme im Antrag selbst, telefonisch bestätigt. Auf Stipendium und Kindergeld hingewiesen.',
    },
  },
]
