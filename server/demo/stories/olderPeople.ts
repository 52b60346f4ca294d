import type { Story } from '../story.ts'

export const olderPeople: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 7, at: '09:03' },
    person: ['Crahay', 'Andrée', 'female', '1938-05-08'],
    identity: { civilStatus: 'veuve' },
    contact: { email: '', helper: 'Sa nièce, Mme Fabry', preferredWay: 'visit' },
    lives: ['Rue du Lavoir', '12'],
    household: { composition: 'alone' },
    incomes: { 'Pension de survie': 1410 },
    asks: ['CARE'],
    urgency: 'withinDays',
    story:
      'C’est sa nièce. Ma tante a 88 ans et ne veut « déranger personne », elle a donc passé la nuit par terre lundi, à côté du téléphone qu’elle n’a pas voulu utiliser. Elle accepterait les repas à domicile si c’est moi qui le demande et si les pommes de terre sont bien cuites.',
    course: {
      stage: 'contact',
      by: 'julie',
      urgency: ['soon', 'Chute, nuit passée à terre'],
      notes: {
        contact: [
          'Visite rapide : café, bonne humeur, hématome. Repas dès jeudi. Télévigilance acceptée « à l’essai ».',
        ],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 16, at: '10:36', loggedIn: true },
    person: ['De Backer', 'Jozef', 'male', '1941-01-19'],
    contact: { helper: 'Buurman' },
    lives: ['Rue de l’Écluse', '2'],
    household: {
      composition: 'withPartner',
      cohabitants: [
        { name: 'Maria Torfs', relationship: 'echtgenote, dementie', birthDate: '1943-08-15', hasIncome: true },
      ],
    },
    incomes: { 'Pensioen samen': 2050 },
    charges: { Thuisverpleging: 140 },
    asks: ['CARE', 'PSY'],
    story:
      'Ik zorg voor mijn vrouw, 58 jaar getrouwd. Ze vraagt elke dag wie ik ben en elke dag stel ik mij opnieuw voor, dat heeft ook iets moois. Maar ’s nachts wandelt ze en ik moet toch eens slapen. Bestaat er iets voor de nacht?',
    course: {
      stage: 'inquiry',
      by: 'lotte',
      notes: {
        inquiry: [
          'Huisbezoek. Hij stelde zich ook aan mij twee keer voor, uit gewoonte. Nachtoppas en dagcentrum aangevraagd.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 39, at: '11:58', loggedIn: true },
    person: ['Ledent', 'Georges', 'male', '1947-12-06'],
    lives: ['Rue des Combattants', '5'],
    household: { composition: 'alone' },
    incomes: { Pension: 1390 },
    asks: ['CARE', 'PART'],
    story:
      'Veuf. En bonne santé. Je ne sais pas cuire un œuf. J’ai acheté 40 boites de raviolis en promotion et j’en suis à la 31e. N’auriez-vous pas un atelier ?',
    course: {
      stage: 'followUp',
      by: 'samir',
      outcome: 'granted',
      notes: {
        followUp: ['Atelier cuisine du mercredi : troisième séance, il a apporté la boîte 32 pour la transformer.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 81, at: '14:55' },
    person: ['Sépulchre', 'Marguerite', 'female', '1935-03-14'],
    contact: { email: '', helper: 'Infirmière à domicile' },
    lives: ['Chemin des Ardoisières', '3'],
    incomes: { Pension: 1280 },
    asks: ['URG', 'CARE'],
    urgency: 'today',
    story:
      'Infirmière à domicile de Madame : chaudière en panne depuis ce matin, 11 degrés dans la chambre, Madame est alitée. Le chauffagiste demande 300 € avant de venir.',
    course: {
      stage: 'closed',
      by: 'brigitte',
      outcome: 'grantedUrgently',
      reason: 'Bon de commande signé par le président, ratifié au comité suivant.',
      urgency: ['urgent', 'Personne alitée, 11 °C dans la chambre'],
      notes: {
        contact: ['Chauffagiste sur place à 16 h 30, prêté un radiateur du service en attendant. 19 °C à 18 h.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 5, at: '10:05', loggedIn: true },
    person: ['Warnier', 'Lucien', 'male', '1945-06-29'],
    lives: ['Avenue des Tilleuls', '20'],
    residence: {
      kind: 'institution',
      institution: 'Résidence Les Saules, Beauvigny',
      municipality: 'Beauvigny',
      postalCode: '9994',
    },
    incomes: { Pension: 1490 },
    charges: { 'Maison de repos': 1870 },
    asks: ['CARE'],
    story:
      'Je réside aux Saules depuis deux ans. J’étais auparavant inscrit à Granville. La différence entre ma pension et la facture est de 380 € par mois, mes économies s’arrêtent en juin. Je tiens à payer ma part jusqu’au bout.',
    course: {
      stage: 'closed',
      by: 'samir',
      competence: 'notCompetent',
      outcome: 'transferred',
      reason:
        'Inscrit à Granville lors de l’admission aux Saules : transmis au CPAS de Granville, copie à l’intéressé et à la direction.',
      notes: { contact: ['Appelé : content d’apprendre qui est compétent, « enfin quelqu’un ».'] },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 172, at: '15:32' },
    person: ['Collard', 'Yvette', 'female', '1946-11-21'],
    lives: ['Place du Perron', '18'],
    household: { composition: 'alone' },
    incomes: { Pension: 1350 },
    asks: ['PART', 'Un animal de compagnie'],
    story:
      'Mon médecin dit que je devrais marcher. Pour marcher il faut un chien et pour un chien il faut pouvoir payer le vétérinaire. Ma demande est peut-être sotte.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'granted',
      aidTypes: ['PART'],
      notes: {
        contact: ['Pas sotte du tout.'],
        followUp: ['Promène Filou, le chien d’un monsieur qui travaille maintenant en journée. Tout le monde marche.'],
      },
    },
  },
  {
    sent: { language: 'de', daysAgo: 247, at: '09:27', loggedIn: true },
    person: ['Küpper', 'Gertrud', 'female', '1940-02-05'],
    lives: ['Rue Haute', '66'],
    household: { composition: 'alone' },
    incomes: { Witwenrente: 1320 },
    charges: { Pflegebett: 65 },
    asks: ['CARE'],
    story:
      'Ich möchte zu Hause bleiben, solange ich die Treppe zähle: 14 Stufen. Zweimal die Woche Hilfe würde genügen. Ins Heim gehe ich erst, wenn ich 15 zähle.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'granted',
      notes: {
        inquiry: ['Hausbesuch: Es sind 14. Handlauf auf der zweiten Seite vorgeschlagen.'],
        followUp: ['Haushaltshilfe läuft, Handlauf montiert.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 64, at: '16:11', loggedIn: true },
    person: ['Piette', 'Bernadette', 'female', '1957-04-08'],
    lives: ['Place du Perron', '6'],
    household: { composition: 'alone' },
    incomes: { 'Pension de survie': 1388 },
    asks: ['CARE', 'LEG'],
    story:
      'Bonjour, c’est de nouveau Madame Piette. Mademoiselle Julie m’avait dit de revenir si je recevais encore un papier que je ne comprends pas. En voici un.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'knownApplicant',
      known: true,
      reason: 'Dossier déjà ouvert chez moi : demande jointe, rendez-vous donné mardi comme d’habitude.',
    },
  },
]
