import type { Story } from '../story.ts'

export const benefitEnds: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 1, at: '19:37', on: 'saturday', loggedIn: true },
    person: ['Bastin', 'Véronique', 'female', '1969-09-14'],
    identity: { civilStatus: 'divorcée', nationality: 'belge' },
    lives: ['Rue des Combattants', '33'],
    household: { composition: 'alone' },
    situation: { work: 'Dernier emploi : vendeuse en chaussures, il y a cinq ans' },
    benefitEndsIn: 38,
    incomes: { 'Allocation de chômage': 1427 },
    charges: { Loyer: 610, 'Gaz et électricité': 155, Eau: 24 },
    savings: 380,
    asks: ['RIS'],
    urgency: 'withinDays',
    story:
      'Bonsoir, j’ai reçu la lettre de l’ONEM : mon chômage s’arrête à la fin du mois prochain. J’ai 57 ans, j’ai vendu des chaussures pendant 24 ans et le magasin a fermé. J’ai envoyé 140 candidatures, je peux vous montrer le classeur. On me dit trop chère ou on ne me répond pas. Je ne dors plus depuis la lettre. Je voudrais savoir ce qui va se passer pour moi après, et s’il faut que je vous apporte le classeur.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 5, at: '09:50', loggedIn: true },
    person: ['Yıldız', 'Hasan', 'male', '1966-03-03'],
    identity: { nationality: 'belge', birthPlace: 'Emirdağ', civilStatus: 'marié' },
    contact: { helper: 'Ma fille Elif remplit avec moi' },
    lives: ['Cité des Carrières', '12'],
    household: {
      composition: 'withPartner',
      cohabitants: [{ name: 'Fatma Yıldız', relationship: 'épouse', birthDate: '1970-07-07', hasIncome: false }],
    },
    situation: { work: 'Maçon, puis 9 ans de chômage', health: 'Genoux opérés deux fois' },
    incomes: { Chômage: 1612 },
    charges: { Loyer: 640 },
    asks: ['RIS'],
    urgency: 'notUrgent',
    story:
      'C’est sa fille Elif qui écrit. Mon père parle bien le français mais il écrit mal. Il a construit la moitié des maisons du Clos des Merisiers et maintenant ses genoux sont fichus. Son chômage finit dans deux mois. Il ne voulait pas demander au CPAS, il dit que c’est pour les autres. C’est moi qui insiste.',
    course: { stage: 'triaged', triagedBy: 'samir' },
  },
  {
    sent: { language: 'nl', daysAgo: 11, at: '14:02', loggedIn: true },
    person: ['De Smet', 'Marleen', 'female', '1973-06-21'],
    identity: { nationality: 'Belgische', civilStatus: 'gehuwd' },
    lives: ['Rue de l’Écluse', '5'],
    household: {
      composition: 'withPartner',
      cohabitants: [{ name: 'Luc Hendrickx', relationship: 'echtgenoot', birthDate: '1965-01-09', hasIncome: true }],
    },
    incomes: { Werkloosheidsuitkering: 780, 'Invaliditeit van mijn man': 1290 },
    charges: { 'Afbetaling huis': 720 },
    asks: ['RIS', 'LEG'],
    story:
      'Ik verlies mijn uitkering over drie maanden. Mijn man krijgt invaliditeit. Op het internet staat dat ik dan niets krijg omdat hij iets heeft, op een andere site staat iets anders. Kan iemand het mij gewoon uitleggen? Ik kom graag langs, liefst met een koffie erbij want ik ben nogal zenuwachtig van loketten.',
    course: {
      stage: 'contact',
      by: 'lotte',
      notes: {
        contact: ['Gebeld. Vooral nood aan uitleg. Afspraak maandag 10 uur, man komt mee. De koffie is beloofd.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 36, at: '11:18', loggedIn: true },
    person: ['Lejeune', 'Patrick', 'male', '1971-12-02'],
    identity: { nationality: 'belge', civilStatus: 'célibataire' },
    lives: ['Rue Sainte-Barbe', '70'],
    household: {
      composition: 'withOthers',
      cohabitants: [{ name: 'Odette Lejeune', relationship: 'mère', hasIncome: true }],
    },
    benefitEndsIn: -22,
    incomes: { 'Chômage (terminé)': 0 },
    charges: { 'Participation chez ma mère': 250 },
    asks: ['RIS'],
    urgency: 'withinDays',
    story:
      'Ça fait 12 ans qu’on me dit « on vous rappellera ». L’ONEM m’a sorti. Le Forem m’a envoyé à une formation de soudeur, annulée. Maintenant vous. Je préviens que je ne remplirai pas sept pages sur la pension de ma mère, elle n’a rien à voir là-dedans, elle a 84 ans. Je veux ce à quoi j’ai droit, c’est tout.',
    course: {
      stage: 'inquiry',
      by: 'samir',
      urgency: ['soon', 'Plus aucun revenu depuis la fin du chômage'],
      detour: {
        kind: 'released',
        first: 'julie',
        reason: 'Je connais sa mère par ma famille, je préfère qu’un collègue s’en charge.',
      },
      notes: {
        contact: [
          'Premier contact difficile au téléphone. S’est calmé quand je lui ai expliqué pourquoi on demande qui vit sous le toit.',
        ],
        inquiry: [
          'Visite chez sa mère. C’est lui qui la soigne : toilettes, repas, nuits. Personne ne le lui a jamais reconnu. À signaler dans le rapport.',
          'Attend encore : attestation de pension de la mère. Rappelé deux fois. Délai dépassé, à passer au prochain comité en tout cas.',
        ],
      },
    },
  },
  {
    sent: { language: 'de', daysAgo: 20, at: '16:30', loggedIn: true },
    person: ['Jost', 'Manuela', 'female', '1980-05-26'],
    identity: { nationality: 'Belgierin', civilStatus: 'geschieden' },
    lives: ['Route de la Forge', '18'],
    household: { composition: 'loneParent', dependentChildren: 1 },
    benefitEndsIn: -4,
    situation: { studies: 'Abendkurs Buchhaltung, zweites Jahr' },
    incomes: { Kindergeld: 214 },
    charges: { Miete: 650, Strom: 95 },
    asks: ['RIS', 'EMP'],
    urgency: 'withinDays',
    story:
      'Mein Arbeitslosengeld ist zu Ende. Ich mache seit einem Jahr abends eine Ausbildung in Buchhaltung und möchte sie unbedingt fertig machen, im Juni sind die Prüfungen. Wenn es eine Stelle gibt, auch über Artikel 60, bin ich dabei, nur bitte nicht am Abend.',
    course: {
      stage: 'inquiry',
      by: 'jonas',
      notes: {
        contact: ['Sehr motiviert, alle Unterlagen bereits beim ersten Termin mitgebracht.'],
        inquiry: ['Kontakt mit der Abendschule: sehr gute Noten. Gespräch mit der Arbeitsvermittlung am 3. geplant.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 19, at: '18:26', loggedIn: true },
    person: ['Ndayishimiye', 'Espérance', 'female', '1975-11-30'],
    identity: { nationality: 'belge', birthPlace: 'Bujumbura', civilStatus: 'veuve' },
    lives: ['Rue du Vieux Moulin', '9'],
    household: {
      composition: 'withFamily',
      dependentChildren: 1,
      cohabitants: [
        { name: 'Chris Niyonzima', relationship: 'fils, étudiant', birthDate: '2007-01-18', hasIncome: false },
      ],
    },
    incomes: { 'Salaire, 10 h de nettoyage': 486 },
    charges: { Loyer: 700, Énergie: 130 },
    asks: ['RIS', 'PIIS'],
    urgency: 'withinDays',
    story:
      'Bonjour, on m’a retiré le complément de chômage car cela faisait plus de deux ans. Je nettoie les bureaux de 5 h à 7 h du matin, ils ne veulent pas me donner plus d’heures. Mon fils commence l’université. Il a dit qu’il allait arrêter pour travailler au fast-food. S’il vous plaît aidez-moi pour qu’il ne fasse pas ça.',
    course: {
      stage: 'proposal',
      by: 'brigitte',
      detour: { kind: 'sentBack', reason: 'Il manque le calcul des ressources du fils (bourse d’études demandée ?).' },
      notes: {
        inquiry: [
          'Visite à domicile avec Madame et Chris. La bourse n’avait pas été demandée : demande faite ensemble sur place.',
        ],
        proposal: [
          'Complément de revenu d’intégration, cat. 3. Chris continue ses études ; projet individualisé à signer avec Madame.',
        ],
      },
    },
  },
]
