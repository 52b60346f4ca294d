import type { Story } from '../story.ts'

export const energyBills: readonly Story[] = [
  {
    sent: { language: 'nl', daysAgo: 83, at: '11:00', loggedIn: true },
    person: ['Jacobs', 'Freddy', 'male', '1963-08-01'],
    lives: ['Rue Sainte-Barbe', '15'],
    household: { composition: 'alone' },
    incomes: { 'Halftijdse job': 840 },
    debts: { 'Gas (eindafrekening)': 530 },
    asks: ['ENE'],
    story:
      'Eindafrekening gas 530 euro, zie ook mijn aanvraag van vorig jaar die jullie nog moeten hebben. Toen heeft mevrouw Lotte mij goed geholpen.',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'granted',
      known: true,
      notes: { inquiry: ['Sociaal onderzoek aangevuld op het bestaande dossier; inkomen gedaald.'] },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 134, at: '18:18', loggedIn: true },
    person: ['Bodart', 'Grégory', 'male', '1981-07-27'],
    lives: ['Rue du Vieux Moulin', '30'],
    household: { composition: 'withFamily', dependentChildren: 2 },
    incomes: { Salaire: 1890, 'Chômage de ma femme': 830 },
    debts: { 'Gaz et électricité': 2210 },
    asks: ['ENE'],
    urgency: 'withinDays',
    story:
      'COUPURE ANNONCEE POUR LE 12. DEUX ENFANTS. JE TRAVAILLE A TEMPS PLEIN ET JE NE M’EN SORS PAS. EXPLIQUEZ MOI COMMENT C’EST POSSIBLE EN BELGIQUE. JE NE SAIS PAS ENLEVER LES MAJUSCULES, LE CLAVIER EST CASSÉ, JE NE CRIE PAS.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'grantedInPart',
      reason: 'Fonds énergie pour 800 €, plan de 70 € par mois pour le solde.',
      urgency: ['urgent', 'Coupure annoncée le 12, deux enfants'],
      notes: {
        contact: ['Fournisseur appelé : coupure suspendue le temps de l’enquête.'],
        inquiry: ['Chaudière de 1991. Prime régionale possible, renvoyé vers le guichet énergie.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 51, at: '22:40', givesNiss: true },
    person: ['Carlier', 'Stéphanie', 'female', '1986-06-06'],
    lives: ['Clos des Merisiers', '4'],
    asks: ['ENE'],
    story:
      'J’ai déjà envoyé une demande hier mais je ne sais pas si elle est bien partie, l’écran est devenu blanc. Je recommence sans la carte d’identité. C’est pour la facture de 1490 €.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'duplicate',
      reason:
        'Même personne, même facture que la demande de la veille, qui suit son cours. Date de la première gardée.',
    },
  },
  {
    sent: { language: 'nl', daysAgo: 233, at: '13:14', loggedIn: true },
    person: ['Goossens', 'Bart', 'male', '1975-03-16'],
    lives: ['Quai des Bateliers', '19'],
    household: { composition: 'withPartner' },
    incomes: { Loon: 2600, 'Loon van mijn vrouw': 2150 },
    charges: { Hypotheek: 1180 },
    asks: ['ENE'],
    story:
      'Mijn energiefactuur is verdubbeld na de plaatsing van de jacuzzi. Ik hoorde van een collega dat het OCMW een energiefonds heeft. Hoeveel kan ik krijgen?',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'refused',
      ground: 'resources',
      reason: 'Inkomen boven de grens, geen behoeftigheid. Doorverwezen naar de energiescan van de gemeente.',
    },
  },
  {
    sent: { language: 'de', daysAgo: 290, at: '07:58', loggedIn: true },
    person: ['Schmitz', 'Hildegard', 'female', '1948-02-14'],
    contact: { helper: 'Enkel Tobias', email: '' },
    lives: ['Rue Haute', '2'],
    household: { composition: 'alone' },
    incomes: { Rente: 1298 },
    debts: { Strom: 410 },
    asks: ['ENE'],
    story:
      'Ich bin 78 und mein Enkel tippt das. Die Stromrechnung ist zu hoch. Mein Mann hat immer die Zähler abgelesen. Ich möchte im Dunkeln sparen, aber ich bin letzte Woche auf der Treppe gefallen.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'granted',
      urgency: ['soon', 'Sturzgefahr, spart am Licht'],
      notes: {
        inquiry: ['Hausbesuch mit dem Enkel. Sozialtarif beantragt, LED-Lampen aus dem Energiepaket eingesetzt.'],
        followUp: ['Rechnung beglichen. Hausnotruf angefragt.'],
      },
    },
  },
]
