import type { Story } from '../story.ts'

export const rentArrears: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 1, at: '22:48', on: 'sunday', loggedIn: true },
    person: ['Delvaux', 'Nathalie', 'female', '1984-06-11'],
    identity: { civilStatus: 'divorcée', nationality: 'belge' },
    contact: { preferredWay: 'phone', preferredTime: 'après 16 h, je travaille le matin' },
    lives: ['Rue des Tanneurs', '14', '2'],
    household: {
      composition: 'loneParent',
      dependentChildren: 1,
      cohabitants: [{ name: 'Lucas Wauters', relationship: 'fils', birthDate: '2015-03-02', hasIncome: false }],
    },
    situation: { work: 'Aide-ménagère titres-services, 19 h par semaine, contrat à durée indéterminée' },
    incomes: { 'Salaire titres-services': 1043, 'Allocations familiales': 241.5 },
    charges: { Loyer: 690, 'Gaz et électricité': 168 },
    debts: { 'Arriérés de loyer, trois mois': 2070 },
    asks: ['HOUS', 'ONE'],
    urgency: 'withinDays',
    urgencyReason: 'Convocation devant le juge de paix le mois prochain',
    story:
      'Bonsoir. Je suis en retard de trois loyers. C’est la première fois de ma vie que cela m’arrive. J’ai été en maladie cet été et la mutuelle a mis six semaines à payer, après je n’ai plus jamais rattrapé. Le propriétaire a été patient mais maintenant j’ai reçu un papier du juge de paix. Mon fils ne sait rien, je lui ai dit que c’était une publicité. Je peux payer le loyer du mois, c’est le retard que je ne peux pas. Est-ce que vous pouvez m’aider à parler au propriétaire ? Merci de ne pas appeler à mon travail.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 4, at: '10:05' },
    person: ['Mertens', 'Jean-Claude', 'male', '1961-01-30'],
    lives: ['Cité des Carrières', '27'],
    household: { composition: 'alone' },
    incomes: { 'Mutuelle, invalidité': 1342 },
    charges: { Loyer: 585 },
    debts: { Loyers: 1170 },
    asks: ['HOUS'],
    urgency: 'notUrgent',
    story: 'jai 2 mois de retard de loyer a cause de la voiture. je veux un plan de payement.',
    course: { stage: 'triaged', triagedBy: 'julie', known: true },
  },
  {
    sent: { language: 'nl', daysAgo: 9, at: '19:22', loggedIn: true },
    person: ['Vandenbroucke', 'Els', 'female', '1977-10-03'],
    identity: { civilStatus: 'ongehuwd', nationality: 'Belgische' },
    lives: ['Avenue des Tilleuls', '51'],
    household: {
      composition: 'loneParent',
      dependentChildren: 2,
      cohabitants: [
        { name: 'Noor Vandenbroucke', relationship: 'dochter', birthDate: '2011-05-17', hasIncome: false },
        { name: 'Stan Vandenbroucke', relationship: 'zoon', birthDate: '2013-12-01', hasIncome: false },
      ],
    },
    situation: { work: 'Halftijds in een broodjeszaak', health: 'Hernia, sinds september deeltijds hervat' },
    incomes: { Loon: 890, Kinderbijslag: 448, Onderhoudsgeld: 200 },
    charges: { Huur: 780 },
    debts: { 'Achterstallige huur': 1560 },
    asks: ['HOUS', 'ALIM'],
    urgency: 'withinDays',
    story:
      'Ik schrijf dit met enige schroom. Mijn ex betaalt het onderhoudsgeld al vier maanden niet meer of maar half, en daardoor loopt de huur achter. De eigenares woont onder ons en ik durf de trap niet meer af. Ik heb al geprobeerd om meer uren te krijgen maar door mijn rug lukt dat niet. Ik vraag geen cadeau, ik wil alles terugbetalen, alleen niet in één keer.',
    course: {
      stage: 'contact',
      by: 'lotte',
      notes: {
        contact: [
          'Gebeld, voicemail ingesproken. Ze belde terug tijdens haar pauze: afspraak donderdag om 13.30 uur, brengt huurcontract, loonfiches en het vonnis over het onderhoudsgeld mee.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 26, at: '21:10', loggedIn: true },
    person: ['El Amrani', 'Rachid', 'male', '1979-08-19'],
    identity: { civilStatus: 'marié', nationality: 'belge', birthPlace: 'Nador' },
    lives: ['Rue de la Station', '102'],
    household: {
      composition: 'withFamily',
      dependentChildren: 3,
      cohabitants: [
        { name: 'Samira Bouzid', relationship: 'épouse', birthDate: '1983-02-11', hasIncome: false },
        { name: 'Yasmine El Amrani', relationship: 'fille', birthDate: '2008-04-25', hasIncome: false },
        { name: 'Ilyas El Amrani', relationship: 'fils', birthDate: '2012-09-07', hasIncome: false },
        { name: 'Adam El Amrani', relationship: 'fils', birthDate: '2019-11-14', hasIncome: false },
      ],
    },
    situation: { work: 'Chauffeur-livreur, fin de contrat le mois passé', waitingFor: 'Dossier chômage à la CAPAC' },
    incomes: { 'Allocations familiales': 689 },
    charges: { Loyer: 850, Électricité: 140 },
    debts: { 'Loyers impayés': 1700 },
    asks: ['HOUS', 'ADV'],
    urgency: 'withinDays',
    story:
      'Bonjour, mon employeur a fermé le dépôt et n’a pas donné le C4 tout de suite. Le chômage dit qu’il attend le C4, le patron dit qu’il l’a envoyé, et moi j’attends au milieu avec trois enfants. Cela fait deux mois sans rien, que les allocations familiales. Le propriétaire a envoyé un recommandé. J’ai travaillé 17 ans sans un jour de chômage. Je demande une avance, je rembourserai dès que le chômage paie.',
    course: {
      stage: 'inquiry',
      by: 'samir',
      urgency: ['soon', 'Recommandé du propriétaire, trois enfants au domicile'],
      notes: {
        contact: [
          'Reçu à la permanence avec son épouse. Déclaration sur l’honneur signée. A tous ses papiers dans une farde.',
        ],
        inquiry: [
          'Appel à la CAPAC : C4 arrivé hier, introduction du dossier en cours, 3 semaines de délai annoncées.',
          'Visite à domicile : logement propre mais chauffé dans une seule pièce. Le propriétaire (joint avec l’accord de Monsieur) accepte d’attendre si le CPAS s’engage par écrit.',
        ],
      },
    },
  },
  {
    sent: { language: 'de', daysAgo: 20, at: '08:41', loggedIn: true },
    person: ['Lenz', 'Markus', 'male', '1988-12-05'],
    identity: { civilStatus: 'ledig', nationality: 'Belgier' },
    lives: ['Rue Haute', '8', '3'],
    household: { composition: 'alone' },
    situation: { work: 'Lagerarbeiter über Zeitarbeit, im Moment zwei Tage in der Woche' },
    incomes: { 'Lohn (schwankt)': 760 },
    charges: { Miete: 540 },
    debts: { 'Rückständige Miete': 1080 },
    asks: ['HOUS', 'RIS'],
    urgency: 'withinDays',
    story:
      'Guten Tag, ich habe seit dem Sommer nur noch zwei Tage Arbeit pro Woche. Die Miete kann ich damit nicht mehr ganz bezahlen. Der Vermieter hat mir eine Frist bis Ende des Monats gesetzt. Ich bin bereit, jede Arbeit anzunehmen. Können Sie mir bitte sagen, welche Unterlagen Sie brauchen?',
    course: {
      stage: 'proposal',
      by: 'jonas',
      notes: {
        contact: [
          'Telefonisch erreicht, sehr kooperativ. Termin am Dienstag, Liste der Unterlagen per Mail geschickt.',
        ],
        inquiry: [
          'Hausbesuch: möbliertes Zimmer mit Kochnische, allein bewohnt. Lohnzettel der letzten drei Monate gesehen.',
        ],
        proposal: [
          'Vorschlag: ergänzendes Eingliederungseinkommen und einmalige Übernahme einer Monatsmiete, Rest in Raten zu 60 €.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 58, at: '07:32', loggedIn: true },
    person: ['Thonon', 'Cindy', 'female', '1990-02-27'],
    identity: { civilStatus: 'célibataire', nationality: 'belge' },
    lives: ['Rue du Four', '3'],
    household: { composition: 'loneParent', dependentChildren: 2 },
    incomes: { Chômage: 1510, 'Allocations familiales': 433 },
    charges: { Loyer: 720 },
    debts: { Loyer: 1440 },
    asks: ['HOUS', 'FOOD'],
    urgency: 'withinDays',
    story:
      'Bonjour j’ai deux enfants et deux loyers de retard. A la fin du mois il me reste 20 ou 30 euros. Hier j’ai mangé le reste des assiettes des petits. Je n’aime pas demander mais là voilà je demande.',
    course: {
      stage: 'followUp',
      by: 'julie',
      outcome: 'granted',
      notes: {
        contact: ['Appel : en pleurs, soulagée qu’on la rappelle. Bon pour l’épicerie sociale remis le jour même.'],
        inquiry: ['Budget refait ensemble. L’abonnement de trois téléphones (89 €) va être résilié.'],
        followUp: [
          'Premier remboursement de 50 € au propriétaire effectué. Rendez-vous budget le premier lundi du mois.',
        ],
      },
    },
  },
]
