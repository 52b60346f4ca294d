import type { Story } from '../story.ts'

export const medicalBills: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 4, at: '21:33', loggedIn: true },
    person: ['Schoonbroodt', 'Anne', 'female', '1976-10-10'],
    lives: ['Rue Haute', '35'],
    household: { composition: 'withPartner', dependentChildren: 2 },
    situation: { health: 'Cancer du sein, chimiothérapie en cours' },
    incomes: { 'Indemnité de mutuelle': 1120, 'Salaire de mon mari': 1790 },
    charges: { Loyer: 840 },
    debts: { Hôpital: 1326, Pharmacie: 214 },
    asks: ['MED'],
    story:
      'Bonjour, je suis en traitement et les factures arrivent plus vite que les remboursements. L’hôpital propose dix mensualités mais avec le parking, les trajets, la perruque et la crème qui n’est pas remboursée, on n’y arrive pas. Mon mari prend des heures en plus et nos filles se gardent seules. Ce qui me ferait le plus de bien ce n’est pas l’argent, c’est que quelqu’un trie ces papiers avec moi.',
    course: { stage: 'triaged', triagedBy: 'julie', urgency: ['soon', 'Traitement en cours, ne pas laisser traîner'] },
  },
  {
    sent: { language: 'nl', daysAgo: 8, at: '07:20' },
    person: ['Martens', 'Rosa', 'female', '1955-05-01'],
    contact: { email: '', preferredWay: 'letter' },
    lives: ['Rue du Lavoir', '6'],
    incomes: { Pensioen: 1290 },
    debts: { Tandarts: 890 },
    asks: ['MED'],
    story: 'Nieuw gebit kost 890 euro. Ik eet al drie maand soep.',
    course: {
      stage: 'contact',
      by: 'lotte',
      notes: {
        contact: [
          'Brief gestuurd zoals gevraagd, en bij het onthaal een nota gelegd: ze komt elke dinsdag voorbij naar de markt.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 17, at: '14:38', loggedIn: true },
    person: ['Okafor', 'Blessing', 'female', '1991-01-23'],
    identity: { nationality: 'nigériane' },
    lives: ['Rue Basse', '56', '1'],
    household: {
      composition: 'loneParent',
      dependentChildren: 1,
      cohabitants: [{ name: 'Emmanuel Okafor', relationship: 'fils', birthDate: '2020-02-29', hasIncome: false }],
    },
    situation: { health: 'Mon fils a la drépanocytose', work: 'Temps partiel en cuisine' },
    incomes: { Salaire: 980, 'Allocations familiales majorées': 390 },
    debts: { 'Hôpital, trois séjours': 744 },
    asks: ['MED', 'LEG'],
    story:
      'My French is small so a friend writes. Mon fils est souvent à l’hôpital à Granville, quand je vais avec lui je perds mes heures et quand je perds mes heures je ne peux pas payer l’hôpital. C’est un cercle. Les médecins sont gentils.',
    course: {
      stage: 'inquiry',
      by: 'brigitte',
      notes: {
        inquiry: [
          'Assistante sociale de l’hôpital contactée avec l’accord de la maman. Le statut BIM n’était pas demandé ; fait. Congé d’aidant à explorer.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 14, at: '16:16', loggedIn: true },
    person: ['Charlier', 'Luc', 'male', '1958-08-08'],
    lives: ['Route de la Forge', '2'],
    household: { composition: 'alone' },
    incomes: { Pension: 1240 },
    charges: { Loyer: 520, 'Médicaments et oxygène': 110 },
    debts: { Ambulance: 187, 'Soins intensifs': 1920 },
    asks: ['MED'],
    story:
      'Infarctus en mai. On m’a sauvé et maintenant on m’envoie la note. Je ne conteste pas, les gens ont été formidables. Mais 1.920 € avec ma pension c’est deux ans.',
    course: {
      stage: 'proposal',
      unlisted: true,
      by: 'samir',
      notes: {
        inquiry: [
          'Assurance hospitalisation arrêtée en janvier faute de paiement. Facture vérifiée : supplément chambre contesté (−610 €).',
        ],
        proposal: ['Prise en charge de 655 €, solde par 50 € ; reste à payer vivable.'],
      },
    },
  },
  {
    sent: { language: 'de', daysAgo: 41, at: '18:02', loggedIn: true },
    person: ['Pauels', 'Christine', 'female', '1970-04-04'],
    lives: ['Chemin des Ardoisières', '14'],
    household: {
      composition: 'withPartner',
      cohabitants: [{ name: 'Erwin Pauels', relationship: 'Ehemann, bettlägerig', hasIncome: true }],
    },
    incomes: { 'Invalidität meines Mannes': 1480 },
    charges: { Kredit: 410, Pflegematerial: 130 },
    asks: ['MED', 'CARE'],
    story:
      'Ich pflege meinen Mann seit vier Jahren zu Hause. Die Windeln und Salben sind teuer geworden. Ich habe selbst seit zwei Jahren keinen Arzt mehr gesehen, dafür ist kein Geld und keine Zeit da. Es geht mir gut, ich bin nur müde.',
    course: {
      stage: 'followUp',
      by: 'jonas',
      outcome: 'granted',
      notes: {
        inquiry: [
          'Hausbesuch. Alles sehr gepflegt, sie selbst sichtbar erschöpft. Familienhilfe für zweimal wöchentlich vorgeschlagen.',
        ],
        followUp: ['Familienhilfe läuft. Arzttermin für sie selbst: sie war da!'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 128, at: '11:52', loggedIn: true },
    person: ['Henrard', 'Sophie', 'female', '1993-06-28'],
    lives: ['Impasse du Lavoir', '9'],
    incomes: { Salaire: 1560 },
    debts: { 'Clinique vétérinaire': 420, Dentiste: 610 },
    asks: ['MED'],
    story: 'Le dentiste 610 €, et le vétérinaire aussi mais je suppose que ça ne compte pas. C’était mon chat.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'grantedInPart',
      reason: 'Dentiste : 300 € après remboursement de la mutuelle. Le vétérinaire ne peut pas être pris en charge.',
      notes: { contact: ['On a quand même parlé du chat un moment.'] },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 185, at: '20:48' },
    person: ['Bakkali', 'Abdelkader', 'male', '1949-01-01'],
    identity: { birthPlace: 'Oujda', nationality: 'marocaine' },
    contact: { helper: 'Son fils Karim' },
    lives: ['Cité des Carrières', '3'],
    incomes: { GRAPA: 1460 },
    asks: ['MED', 'CARE'],
    story:
      'Mon père ne voit presque plus. L’opération de la cataracte est prévue mais il faut avancer 480 €. Il a descendu à la mine de 17 à 41 ans.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'granted',
      notes: {
        inquiry: ['Réquisitoire envoyé à la clinique, plus d’avance à faire.'],
        followUp: ['Opéré. A relu son premier journal dans la salle d’attente.'],
      },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 238, at: '09:45', loggedIn: true },
    person: ['Verhaegen', 'Willy', 'male', '1943-12-12'],
    lives: ['Rue de l’Écluse', '21'],
    incomes: { Pensioen: 1380 },
    debts: { Ziekenhuis: 1105 },
    asks: ['MED'],
    story:
      'Mijn buurvrouw vult dit in want ik lig terug in het ziekenhuis. De vorige factuur is nog niet betaald en er komt al een nieuwe. Ik ben er niet gerust in.',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'deceasedOrMoved',
      ground: 'deceased',
      reason: 'Overleden op de 9e, gemeld door de buurvrouw. Dienst bevolking bevestigt.',
      notes: { contact: ['In het ziekenhuis bezocht. Facturen met de sociale dienst daar besproken, die wachten.'] },
    },
  },
  {
    sent: { language: 'de', daysAgo: 299, at: '13:00', loggedIn: true },
    person: ['Kessler', 'Nadja', 'female', '1995-02-02'],
    lives: ['Place du Perron', '17'],
    incomes: { Krankengeld: 1050 },
    debts: { Psychotherapie: 360 },
    asks: ['MED', 'PSY'],
    story:
      'Ich brauche die Therapie, aber ich kann sie nicht weiter bezahlen. Bitte keine Anrufe, ich nehme nicht ab. Schreiben geht.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'granted',
      notes: {
        contact: ['Nur per Mail, wie gewünscht. Klappt gut.'],
        followUp: ['Sechs Sitzungen übernommen, danach Platz beim Zentrum für seelische Gesundheit.'],
      },
    },
  },
]
