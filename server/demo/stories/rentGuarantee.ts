import type { Story } from '../story.ts'

export const rentGuarantee: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 3, at: '20:50', loggedIn: true },
    person: ['Dumont', 'Florence', 'female', '1981-01-07'],
    lives: ['Rue du Vieux Moulin', '11'],
    household: { composition: 'loneParent', dependentChildren: 1 },
    incomes: { 'Salaire, mi-temps médical': 1390 },
    charges: { 'Loyer actuel': 690 },
    asks: ['RENT'],
    urgency: 'withinDays',
    urgencyReason: 'Signature du bail prévue vendredi',
    story:
      'J’ai enfin trouvé un rez-de-chaussée (je ne peux plus monter les escaliers). Le propriétaire veut la garantie pour vendredi, deux mois, 1.380 €. Mon ancienne garantie ne sera libérée qu’après. Tout se joue à dix jours près.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 8, at: '13:28', loggedIn: true },
    person: ['Declercq', 'Jens', 'male', '2001-08-31'],
    lives: ['Rue Haute', '12'],
    residence: { kind: 'withOthers', stayingAt: 'bij mijn pleegouders' },
    incomes: { Loon: 1590 },
    asks: ['RENT', 'INST'],
    story:
      'Ik word zelfstandig! Mijn pleegouders hebben mij leren koken en strijken, maar een waarborg sparen is nog niet gelukt. Studio van 510 euro gevonden boven de fietsenwinkel waar ik werk.',
    course: {
      stage: 'contact',
      by: 'lotte',
      notes: { contact: ['Gebeld, enthousiast. Brengt het huurontwerp mee. Pleegouders mogen mee, vraagt hij.'] },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 14, at: '17:58', loggedIn: true },
    person: ['Leclercq', 'Benoît', 'male', '1973-10-13'],
    lives: ['Rue de la Station', '27'],
    household: { composition: 'alone' },
    incomes: { 'Revenu d’intégration': 1314 },
    asks: ['RENT'],
    story:
      'Le propriétaire actuel vend. J’ai le préavis depuis juillet. J’ai visité 26 logements, au mot CPAS ils avaient tous un neveu prioritaire. Le 27e accepte si la garantie vient de vous mais sans que ça se voie. C’est possible ?',
    course: {
      stage: 'inquiry',
      by: 'samir',
      known: true,
      notes: {
        inquiry: [
          'Oui : garantie sur compte bloqué via la banque, sans mention du CPAS. Discrimination : proposé de témoigner auprès d’Unia, il réfléchit.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 45, at: '11:37' },
    person: ['Da Silva', 'Teresa', 'female', '1968-03-25'],
    lives: ['Impasse du Lavoir', '7'],
    household: { composition: 'alone' },
    incomes: { Mutuelle: 1210 },
    asks: ['RENT'],
    story:
      'Maison humide, murs noirs, le docteur a dit : déménagez Madame Teresa. Facile à dire docteur. La nouvelle maison est sèche, j’ai touché les murs. Il manque la garantie.',
    course: {
      stage: 'followUp',
      by: 'julie',
      outcome: 'granted',
      notes: {
        inquiry: [
          'Visite de l’ancienne maison : insalubrité manifeste, signalée. J’ai touché les murs de la nouvelle aussi : secs.',
        ],
        followUp: ['Garantie de 1.040 € constituée, remboursement 40 € par mois.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 99, at: '14:08', loggedIn: true },
    person: ['Ouedraogo', 'Salif', 'male', '1988-11-01'],
    lives: ['Rue Basse', '17'],
    household: { composition: 'withFamily', dependentChildren: 2 },
    incomes: { Salaire: 1780, 'Allocations familiales': 440 },
    asks: ['RENT'],
    story:
      'Le troisième arrive et nous sommes quatre dans une chambre. Nouvelle maison trouvée. Garantie 1.560 €. Je peux payer 78 € par mois pendant 20 mois, j’ai fait le calcul pour vous.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'granted',
      notes: { followUp: ['Calcul exact. Première mensualité reçue ; c’est une fille.'] },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 152, at: '10:29', loggedIn: true },
    person: ['Hermans', 'Greet', 'female', '1966-06-30'],
    lives: ['Quai des Bateliers', '14'],
    incomes: { Loon: 1690 },
    asks: ['RENT', 'ONE'],
    story:
      'Na de scheiding ga ik van een huis met zeven kamers naar een appartement met twee. Waarborg 1500 euro en verhuiskosten. Het huis wordt pas in het voorjaar verkocht.',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'grantedInPart',
      reason:
        'Waarborg als lening tot de verkoop van het huis; verhuiskosten niet, de verhuisdienst van de gemeente helpt gratis.',
    },
  },
  {
    sent: { language: 'fr', daysAgo: 224, at: '23:30', on: 'saturday' },
    person: ['Denis', 'Kevin', 'male', '1994-02-11'],
    lives: ['Rue Basse', '3'],
    asks: ['RENT'],
    story: 'besoin de 1200 pour garantie ASAP. c mon droit',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'refused',
      ground: 'nonCollaboration',
      reason:
        'Aucun document fourni malgré trois demandes écrites et la proposition de passer chez lui. Peut réintroduire quand il veut.',
      notes: {
        contact: ['Joint : raccroche. Rappel le lendemain, plus calme : enverra le bail.'],
        inquiry: ['Bail jamais reçu. Troisième courrier, ton neutre, horaires de permanence joints.'],
      },
    },
  },
  {
    sent: { language: 'de', daysAgo: 287, at: '09:59', loggedIn: true },
    person: ['Zimmermann', 'Beate', 'female', '1958-12-30'],
    lives: ['Place du Perron', '22'],
    incomes: { Rente: 1330 },
    asks: ['RENT'],
    story:
      'Die Seniorenwohnung im Erdgeschoss wäre frei. Kaution 900 €. Mein Hund darf mit. Ich bitte höflich um Hilfe und lege das Foto des Hundes auf Wunsch bei.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'granted',
      notes: { followUp: ['Umgezogen. Foto des Hundes hängt jetzt im Büro.'] },
    },
  },
]
