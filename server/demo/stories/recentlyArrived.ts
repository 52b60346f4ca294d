import type { Story } from '../story.ts'

export const recentlyArrived: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 60, at: '16:01', loggedIn: true },
    person: ['Mbarga', 'Christelle', 'female', '1984-04-04'],
    identity: { nationality: 'camerounaise' },
    lives: ['Avenue des Tilleuls', '72'],
    household: { composition: 'loneParent', dependentChildren: 1 },
    situation: { residencePermit: 'Carte F, regroupement familial', work: 'Infirmière au pays, équivalence en cours' },
    incomes: { 'Aide familiale, 15 h': 720 },
    charges: { Loyer: 700 },
    asks: ['RIS', 'LEG'],
    story:
      'Mon mari belge est décédé. J’ai le deuil, les papiers et un enfant qui pose des questions. Je suis infirmière, il manque trois mois de stage pour l’équivalence.',
    course: {
      stage: 'followUp',
      late: true,
      by: 'brigitte',
      outcome: 'granted',
      notes: {
        inquiry: ['Droit au séjour maintenu, vérifié avec le service juridique.'],
        followUp: ['Stage accepté à l’hôpital de Granville dès janvier. Projet individualisé signé.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 122, at: '20:16' },
    person: ['Bah', 'Ibrahima', 'male', '1995-06-01'],
    identity: { nationality: 'guinéenne' },
    residence: { kind: 'withOthers', municipality: 'Rochemont', stayingAt: 'chez un compatriote, rue Haute' },
    situation: { residencePermit: 'Demande de séjour refusée' },
    asks: ['ERIS', 'AMU'],
    story:
      'Je n’ai pas de papiers en ordre je le dis franchement. J’ai de la fièvre et une dent qui me rend fou. Pour manger mon ami partage. C’est surtout la dent.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'refused',
      ground: 'nationality',
      reason:
        'Aide équivalente refusée : séjour irrégulier. Aide médicale urgente ouverte séparément, la dent a été soignée.',
      notes: {
        contact: ['Réquisitoire pour le dentiste remis le jour même.'],
        inquiry: ['Indigence établie. Orienté aussi vers la permanence juridique de Granville.'],
      },
    },
  },
  {
    sent: { language: 'de', daysAgo: 170, at: '12:06' },
    person: ['Hoxha', 'Arben', 'male', '1979-02-19'],
    identity: { nationality: 'albanisch' },
    residence: {
      kind: 'ownAddress',
      street: 'Bergstraße',
      houseNumber: '4',
      postalCode: '9993',
      municipality: 'Hochfels',
    },
    household: { composition: 'withFamily', dependentChildren: 2 },
    asks: ['RIS'],
    story:
      'Wir sind letzte Woche von Rochemont nach Hochfels umgezogen, aber das Formular kennt noch die alte Gemeinde. Wer ist jetzt zuständig? Ich habe beide angerufen, beide waren freundlich.',
    course: {
      stage: 'closed',
      by: 'jonas',
      competence: 'notCompetent',
      outcome: 'transferred',
      reason:
        'Gewöhnlicher Aufenthalt seit dem 1. in Hochfels. Binnen fünf Tagen weitergeleitet, Antragsteller schriftlich benachrichtigt.',
    },
  },
  {
    sent: { language: 'fr', daysAgo: 209, at: '09:51' },
    person: ['Sharma', 'Priya', 'female', '1994-09-12'],
    identity: { nationality: 'indienne' },
    contact: { interpreterFor: 'anglais' },
    lives: ['Rue des Tanneurs', '3'],
    household: { composition: 'withPartner' },
    situation: { residencePermit: 'Carte A, permis unique du mari' },
    asks: ['PART', 'PSY'],
    story:
      'Hello, bonjour. I am alone all day since we come to Rochemont. My husband works in informatique. Not money problem. I look for persons to speak French with.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'granted',
      aidTypes: ['PART'],
      notes: { followUp: ['Inscrite à la table de conversation et à la chorale. La chorale avait besoin d’une alto.'] },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 283, at: '18:40' },
    person: ['Mohammadi', 'Farid', 'male', '2001-01-01'],
    contact: { phone: '' },
    asks: ['RIS'],
    story: 'Vriend zegt Rochemont goed OCMW. Ik kom misschien in september.',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'noContact',
      ground: 'noRefusalYet',
      reason: 'Woont nog niet hier. Twee mails met uitleg in eenvoudig Nederlands en Engels; geen antwoord.',
      notes: { contact: ['Mail gestuurd: wat hij nu kan doen en bij welk OCMW.'] },
    },
  },
]
