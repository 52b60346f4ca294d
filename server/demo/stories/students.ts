import type { Story } from '../story.ts'

export const students: readonly Story[] = [
  {
    sent: { language: 'nl', daysAgo: 2, at: '16:20', loggedIn: true },
    person: ['Vermeulen', 'Amber', 'female', '2006-09-09'],
    identity: { civilStatus: 'ongehuwd', nationality: 'Belgische' },
    lives: ['Avenue des Tilleuls', '29'],
    residence: { kind: 'withOthers', stayingAt: 'op kot in Granville, Parklaan 110, kamer 14' },
    situation: { student: true, studies: 'Eerste jaar verpleegkunde' },
    incomes: { 'Studentenjob in het weekend': 320 },
    charges: { Kot: 410, Trein: 38 },
    asks: ['RIS', 'ik weet niet hoe het heet: steun voor studenten'],
    urgency: 'withinDays',
    story:
      'Hallo, ik studeer verpleegkunde. Mijn moeder is hertrouwd en haar man wil niet dat ik nog naar huis kom. Ik werk zaterdag en zondag in een bakkerij maar ik val bijna in slaap op stage. Mijn stagementor heeft gezegd dat ik jullie moest schrijven. Ik wil niet dat mijn moeder hierdoor in de problemen komt.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 5, at: '23:41' },
    person: ['Diallo', 'Mamadou', 'male', '2004-02-18'],
    identity: { nationality: 'guinéenne', birthPlace: 'Labé' },
    lives: ['Rue de la Station', '77', '12'],
    household: { composition: 'alone' },
    situation: {
      student: true,
      studies: 'Bachelier en électromécanique, 2e année',
      residencePermit: 'Carte A étudiant',
    },
    asks: ['RIS', 'LEG'],
    story:
      'Bonsoir, je suis étudiant étranger. Mon oncle qui s’était porté garant est décédé en mars. Je ne sais pas si demander au CPAS peut me faire perdre mon séjour, on dit tout et son contraire au kot. Répondez-moi d’abord là-dessus avant de faire quelque chose s’il vous plait.',
    course: {
      stage: 'triaged',
      triagedBy: 'samir',
      competence: 'unsure',
      urgency: ['soon', 'Droit au séjour en jeu : renseigner avant tout acte'],
    },
  },
  {
    sent: { language: 'fr', daysAgo: 10, at: '13:05', loggedIn: true },
    person: ['Fontaine', 'Louise', 'female', '2005-11-11'],
    lives: ['Rue du Vieux Moulin', '16'],
    household: {
      composition: 'withFamily',
      cohabitants: [{ name: 'Marc Fontaine', relationship: 'père', hasIncome: true }],
    },
    situation: { student: true, studies: 'Haute école, éducatrice spécialisée' },
    asks: ['UNK'],
    story:
      'Mon père boit et je ne veux plus rentrer. Je n’ai pas d’argent à moi. Je dors chez une amie jusqu’à vendredi. Je peux venir mercredi après-midi, je n’ai pas cours.',
    course: {
      stage: 'contact',
      by: 'julie',
      urgency: ['urgent', 'Sans toit à partir de vendredi'],
      aidTypes: ['RIS', 'HOUS', 'PSY'],
      notes: {
        contact: [
          'Reçue mercredi. 21 ans, très calme, trop calme. Studio d’urgence réservé jusqu’au 15. Ne pas appeler à la maison.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 19, at: '17:49', loggedIn: true },
    person: ['Benkirane', 'Inès', 'female', '2003-07-02'],
    lives: ['Rue Sainte-Barbe', '52'],
    residence: { kind: 'ownAddress' },
    household: { composition: 'alone' },
    situation: { student: true, studies: 'Master en traduction, dernière année' },
    incomes: { 'Bourse, par mois': 215, 'Job étudiant': 280 },
    charges: { Studio: 480 },
    asks: ['RIS', 'PIIS'],
    story:
      'Madame, Monsieur, mes parents sont repartis vivre à Tétouan l’an dernier et je suis restée pour terminer mon master. J’ai obtenu une bourse mais elle ne couvre pas le studio. J’ai calculé mon budget au centime près (je peux vous envoyer le tableau). Il me manque 291 € par mois pendant dix mois. Bien à vous.',
    course: {
      stage: 'inquiry',
      by: 'brigitte',
      notes: {
        inquiry: [
          'Le tableau est impeccable. Reste à établir l’obligation alimentaire des parents : courrier envoyé à Tétouan, copie à l’étudiante.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 30, at: '20:03', loggedIn: true },
    person: ['Wéry', 'Thibault', 'male', '2002-05-30'],
    lives: ['Chemin des Ardoisières', '8'],
    household: { composition: 'alone' },
    situation: { student: true, studies: 'Promotion sociale, menuiserie', health: 'Diabète' },
    incomes: { 'Aide des grands-parents': 150 },
    charges: { Chambre: 350, Pharmacie: 45 },
    asks: ['RIS', 'MED'],
    urgency: 'withinDays',
    story:
      'Sorti d’un foyer de l’aide à la jeunesse il y a deux ans. Je fais menuiserie et je suis bon, demandez à M. Paquot. Mais l’école finit à 17 h et après plus personne n’engage. Mes grands-parents se privent pour moi, ça me rend malade.',
    course: {
      stage: 'decided',
      by: 'samir',
      outcome: 'granted',
      notes: {
        inquiry: ['M. Paquot (prof d’atelier) confirme spontanément. Suivi médical en ordre, statut BIM à demander.'],
        decided: ['Comité unanime. Courrier à préparer.'],
      },
    },
  },
]
