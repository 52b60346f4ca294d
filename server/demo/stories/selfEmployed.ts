import type { Story } from '../story.ts'

export const selfEmployed: readonly Story[] = [
  {
    sent: { language: 'nl', daysAgo: 4, at: '22:37', loggedIn: true },
    person: ['Verstraete', 'Bram', 'male', '1983-04-06'],
    lives: ['Quai des Bateliers', '5'],
    household: {
      composition: 'withFamily',
      dependentChildren: 2,
      cohabitants: [{ name: 'Julie Lenaerts', relationship: 'partner', hasIncome: true }],
    },
    situation: { work: 'Frituur gesloten na brand, verzekering onderzoekt' },
    incomes: { 'Loon partner': 1210 },
    charges: { 'Lening woning': 870, 'Lening zaak': 640 },
    debts: { 'Sociale bijdragen': 3900 },
    asks: ['RIS', 'ADV', 'DEBT'],
    urgency: 'withinDays',
    story:
      'Onze frituur is drie weken geleden afgebrand. De verzekering “onderzoekt”. Iedereen in de straat zegt dat het erg is en vraagt wanneer we weer opengaan. Wij eten van de diepvries van mijn schoonmoeder. Overbruggingsrecht aangevraagd, nog niets gehoord.',
    course: { stage: 'triaged', triagedBy: 'lotte', urgency: ['soon', 'Geen inkomen uit de zaak sinds de brand'] },
  },
  {
    sent: { language: 'fr', daysAgo: 10, at: '10:53', loggedIn: true },
    person: ['Santoro', 'Gianni', 'male', '1967-10-04'],
    lives: ['Rue de la Station', '4'],
    household: { composition: 'withPartner' },
    situation: { work: 'Coiffeur indépendant, 31 ans de salon', health: 'Parkinson, annoncé il y a un mois' },
    incomes: { 'Salon, ces derniers mois': 620 },
    charges: { 'Loyer du salon': 550, Loyer: 690 },
    asks: ['RIS', 'MED', 'UNK'],
    story:
      'Un coiffeur dont la main tremble, vous comprenez. Les clientes ne disent rien, elles sont adorables, elles demandent Sandra. Je n’ai rien dit à ma femme au sujet de l’argent. Je sais bien qu’il faut remettre le salon mais c’est comme vous demander de couper la main tout de suite.',
    course: {
      stage: 'contact',
      by: 'brigitte',
      notes: {
        contact: [
          'Entretien au salon, porte fermée, à sa demande. Prochaine fois avec son épouse, il lui parle dimanche.',
          'Il lui a parlé. Ils viennent ensemble mardi. Incapacité de travail : dossier mutuelle à ouvrir d’urgence.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 21, at: '07:07', loggedIn: true },
    person: ['Lombaert', 'Cédric', 'male', '1990-03-31'],
    lives: ['Route de la Forge', '12'],
    household: { composition: 'alone' },
    situation: { work: 'Livreur à vélo pour une plateforme' },
    incomes: { 'Plateforme (brut, variable)': 730 },
    charges: { Loyer: 540 },
    debts: { 'Cotisations sociales': 1620 },
    asks: ['RIS', 'LEG'],
    story:
      'La plateforme a désactivé mon compte, un message automatique à 3 h du matin. Pas de chef à qui parler, j’ai un robot. J’ai donc faim à cause d’un robot. Je cherche un travail avec un être humain au-dessus.',
    course: {
      stage: 'inquiry',
      by: 'samir',
      notes: {
        inquiry: [
          'Relevés de la plateforme imprimés. Caisse d’assurances sociales : dispense de cotisations demandée.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 31, at: '17:40', loggedIn: true },
    person: ['Chevalier', 'Martine', 'female', '1971-05-15'],
    lives: ['Rue des Tanneurs', '22'],
    household: { composition: 'alone' },
    situation: { work: 'Librairie-presse, faillite prononcée' },
    charges: { Loyer: 620 },
    savings: 0,
    asks: ['RIS', 'DEBT'],
    urgency: 'withinDays',
    story:
      'J’ai vendu le journal à tout Rochemont pendant 22 ans, à vous aussi sans doute. La faillite a été prononcée. Je demande de l’aide et un peu de discrétion, parce que demain tout le monde le saura et que j’aimerais que ce soit moi qui le dise.',
    course: {
      stage: 'decided',
      by: 'julie',
      outcome: 'granted',
      notes: {
        inquiry: [
          'Je connaissais Madame comme cliente ; déclaré à Brigitte, qui confirme que je peux garder le dossier.',
        ],
        decided: ['Accordé. Droit passerelle demandé, à déduire quand il tombera.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 137, at: '19:49', loggedIn: true },
    person: ['Demir', 'Selim', 'male', '1982-08-11'],
    lives: ['Rue Basse', '2'],
    household: { composition: 'withFamily', dependentChildren: 3 },
    situation: { work: 'Snack, fermé pendant les travaux de la rue' },
    incomes: { 'Allocations familiales': 690 },
    debts: { Fournisseurs: 4100 },
    asks: ['RIS', 'ONE'],
    story:
      'Travaux rue Basse, sept mois. Trottoir arraché, clients zéro. La commune fait les travaux et la commune m’aide, ça fait un équilibre. Je ne veux pas fermer, je veux tenir jusqu’au trottoir.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'granted',
      notes: { followUp: ['Trottoir terminé, snack rouvert. Aide arrêtée à sa demande.'] },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 190, at: '14:25' },
    person: ['Willems', 'Dieter', 'male', '1974-12-24'],
    residence: {
      kind: 'ownAddress',
      street: 'Rue du Port',
      houseNumber: '6',
      municipality: 'Rochemont',
      postalCode: '9990',
      country: 'België',
    },
    situation: { work: 'Consultant, zes maanden per jaar in Spanje' },
    asks: ['RIS'],
    story:
      'Mijn adres staat in Rochemont, ik verblijf de meeste tijd in het buitenland voor opdrachten die momenteel uitblijven. Gelieve mij het leefloon op mijn Spaanse rekening te storten.',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'refused',
      ground: 'residence',
      reason:
        'Geen gewoonlijke verblijfplaats in België: twee huisbezoeken, leegstand bevestigd door de eigenaar. Per aangetekende brief gemotiveerd.',
    },
  },
  {
    sent: { language: 'fr', daysAgo: 236, at: '02:58' },
    person: ['Dupont', 'Jean'],
    identity: { niss: '12345678901' },
    contact: { email: 'jean.dupont.1234@example.org', phone: '' },
    residence: { street: 'Rue Inexistante', houseNumber: '999', postalCode: '9990', municipality: 'Rochemont' },
    asks: ['URG', 'Virement direct'],
    urgency: 'today',
    story: 'Indépendant en difficulté. Versez 3.000 € sur le compte que j’indiquerai par e-mail. Très urgent.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'invalid',
      ground: 'identityNotEstablished',
      reason:
        'Rue et numéro national inexistants, refuse de venir ou d’être rappelé. Décision de refus envoyée à l’adresse électronique.',
      notes: {
        contact: [
          'Répondu poliment, au cas où, avec les heures d’ouverture. Réponse : le même message, en plus urgent.',
        ],
      },
    },
  },
  {
    sent: { language: 'de', daysAgo: 295, at: '16:48', loggedIn: true },
    person: ['Schumacher', 'Rolf', 'male', '1969-06-17'],
    lives: ['Rue Haute', '31'],
    household: { composition: 'withPartner' },
    situation: { work: 'Schreinerei, Hand an der Kreissäge verletzt' },
    incomes: { 'Einkommen der Frau': 1190 },
    charges: { 'Miete der Werkstatt': 480, Miete: 670 },
    asks: ['RIS', 'MED'],
    story:
      'Drei Finger, rechte Hand, und ich bin Rechtshänder. Die Krankenkasse für Selbständige zahlt ab der vierten Woche etwas. Die ersten drei Wochen muss man wohl von Luft leben. Getippt mit links.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'grantedInPart',
      reason: 'Überbrückung für drei Wochen; Werkstattmiete nicht. Gespräch mit dem Vermieter vermittelt.',
      notes: { followUp: ['Lehrling übernimmt vorerst die Säge, er selbst plant wieder. Abgeschlossen.'] },
    },
  },
]
