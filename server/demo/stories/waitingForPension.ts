import type { Story } from '../story.ts'

export const waitingForPension: readonly Story[] = [
  {
    sent: { language: 'de', daysAgo: 2, at: '10:58', loggedIn: true },
    person: ['Hennes', 'Irmgard', 'female', '1960-11-02'],
    lives: ['Rue de l’Écluse', '13'],
    household: { composition: 'alone' },
    situation: { waitingFor: 'Rentenbescheid, Antrag vor fünf Monaten, Arbeitsjahre in drei Ländern' },
    incomes: { 'Vorläufig nichts': 0 },
    charges: { Miete: 575 },
    savings: 640,
    asks: ['ADV'],
    urgency: 'withinDays',
    story:
      'Ich habe in Aachen, Maastricht und Lüttich gearbeitet und jetzt wartet jedes Amt auf das andere. Mein Erspartes reicht noch für eine Miete. Ich hätte nicht gedacht, dass man nach 41 Jahren Arbeit so dasteht. Bitte um einen Vorschuss.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 5, at: '15:45', givesNiss: true },
    person: ['Bouvy', 'Jacques', 'male', '1961-06-24'],
    lives: ['Rue de la Station', '8'],
    incomes: { 'Aucun depuis trois mois': 0 },
    asks: ['ADV', 'FOOD'],
    urgency: 'withinDays',
    story:
      'Pension demandée en janvier. Carrière mixte, salarié puis indépendant puis salarié. Il parait que mon dossier est « en rotation ». Moi aussi je tourne.',
    course: { stage: 'triaged', triagedBy: 'brigitte', urgency: ['soon', 'Sans revenu depuis trois mois'] },
  },
  {
    sent: { language: 'nl', daysAgo: 20, at: '09:30', loggedIn: true },
    person: ['Michiels', 'Paula', 'female', '1961-04-19'],
    lives: ['Quai des Bateliers', '7'],
    household: { composition: 'alone' },
    situation: { waitingFor: 'Overlevingspensioen na het overlijden van mijn man in juli' },
    incomes: { 'Poetswerk, 12 uur': 560 },
    charges: { Huur: 690 },
    asks: ['ADV'],
    story:
      'Mijn man is in de zomer gestorven, op zijn fiets, zomaar. Zijn pensioen is gestopt en het mijne is nog niet begonnen. Ik ga poetsen bij mensen die over vakantie praten. Ik heb geen haast maar de bank wel.',
    course: {
      stage: 'inquiry',
      by: 'lotte',
      notes: {
        contact: ['Lang gesprek. Ze had de overlijdensakte mee in een plastieken mapje, samen met zijn foto.'],
        inquiry: ['Pensioendienst: beslissing verwacht binnen zes weken. Subrogatie mogelijk, formulier ingevuld.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 17, at: '20:55', loggedIn: true },
    person: ['Moreau', 'Michel', 'male', '1961-02-12'],
    lives: ['Rue des Combattants', '16'],
    household: {
      composition: 'withPartner',
      cohabitants: [{ name: 'Ginette Moreau', relationship: 'épouse', birthDate: '1963-03-30', hasIncome: false }],
    },
    situation: { waitingFor: 'Pension : il manque quatre années de carrière au Congo' },
    charges: { Loyer: 610 },
    asks: ['ADV', 'LEG'],
    urgency: 'withinDays',
    story:
      'Il me manque quatre années que j’ai faites comme coopérant. Les attestations sont dans une cave inondée à Matadi, ou nulle part. Ma femme n’a jamais été déclarée dans le magasin de ses parents. Nous avons vendu la voiture. Nous vivons de la générosité de notre fils qui a lui-même trois enfants, cela ne peut plus durer.',
    course: {
      stage: 'proposal',
      by: 'julie',
      notes: {
        inquiry: [
          'Visite à domicile, dossiers tenus au cordeau. Service juridique consulté pour les années manquantes.',
        ],
        proposal: ['Avance sur pension, taux ménage, récupérable par subrogation.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 44, at: '10:02' },
    person: ['Sauvage', 'Huguette', 'female', '1957-10-06'],
    contact: { email: '', helper: 'Service social de la mutualité' },
    lives: ['Place du Perron', '20'],
    incomes: { 'Pension incomplète': 610 },
    charges: { Loyer: 495 },
    asks: ['RIS', 'ADV'],
    story:
      'Demande faite avec la mutualité. Madame a 610 € de pension et n’a jamais demandé la GRAPA : « je croyais que c’était pour les pauvres ».',
    course: {
      stage: 'followUp',
      by: 'samir',
      outcome: 'granted',
      detour: {
        kind: 'reopened',
        closedBecause: 'GRAPA annoncée pour le mois suivant, avance arrêtée.',
        reason:
          'La GRAPA a été refusée faute d’un document ; Madame est revenue sans revenu. Même demande, on reprend.',
      },
      notes: {
        inquiry: ['GRAPA demandée avec elle. Elle a ri quand j’ai lu sa phrase à voix haute, puis un peu moins.'],
        followUp: ['GRAPA en attente ; avance versée chaque mois jusque-là.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 107, at: '13:47', loggedIn: true },
    person: ['Gérard', 'Willy', 'male', '1960-09-18'],
    lives: ['Cité des Carrières', '31'],
    household: { composition: 'alone' },
    incomes: { Rien: 0 },
    debts: { Épicerie: 85 },
    asks: ['ADV'],
    urgency: 'withinDays',
    story: 'J’ai fait carrier 38 ans. Pension demandée. Rien reçu. L’épicier me fait crédit, je n’aime pas ça. G. W.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'granted',
      notes: { followUp: ['Pension reçue avec arriérés ; avance remboursée. L’épicier aussi.'] },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 164, at: '17:26', loggedIn: true },
    person: ['Dewulf', 'Rita', 'female', '1959-02-28'],
    lives: ['Avenue des Tilleuls', '60'],
    situation: { waitingFor: 'Pensioen van zelfstandige' },
    incomes: { 'Steun van mijn zus': 300 },
    asks: ['ADV'],
    story:
      'Veertig jaar een café gehad, De Drie Linden, iedereen kent mij. Juist daarom liever een gesprek op een uur dat er niemand in de gang zit.',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'granted',
      notes: {
        contact: ['Afspraak om 8 uur, langs de zijdeur.'],
        followUp: ['Pensioen gestart, voorschot verrekend.'],
      },
    },
  },
  {
    sent: { language: 'de', daysAgo: 226, at: '11:11', loggedIn: true },
    person: ['Servais', 'Leo', 'male', '1959-03-07'],
    lives: ['Rue Haute', '44'],
    situation: { waitingFor: 'Rente, seit zwei Monaten' },
    asks: ['ADV'],
    story: 'Antrag auf Vorschuss, da die Rente noch nicht eingetroffen ist. Mit freundlichen Grüßen.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'withdrawn',
      reason: 'Schriftlich zurückgezogen: Die Rente ist gestern gekommen, samt Nachzahlung.',
    },
  },
  {
    sent: { language: 'fr', daysAgo: 271, at: '19:58' },
    person: ['Lacroix', 'Solange', 'female', '1965-12-13'],
    lives: ['Rue du Four', '11'],
    incomes: { 'Chômage avec complément': 1490 },
    asks: ['ADV'],
    story:
      'J’ai 60 ans et je voudrais une avance sur ma pension que j’aurai à 66. Mon beau-frère dit que c’est possible en France.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'refused',
      ground: 'otherRightsFirst',
      reason: 'Pas de droit à la pension né ; droit au chômage en cours. Rendez-vous pris au service pensions.',
    },
  },
]
