import type { Story } from '../story.ts'

export const heatingOil: readonly Story[] = [
  {
    sent: { language: 'nl', daysAgo: 1, at: '11:05', on: 'sunday', loggedIn: true },
    person: ['Segers', 'Godelieve', 'female', '1950-10-30'],
    lives: ['Chemin des Ardoisières', '22'],
    household: { composition: 'alone' },
    incomes: { Pensioen: 1345 },
    asks: ['HEAT'],
    urgency: 'notUrgent',
    story:
      'Op de 2e is er 500 liter mazout geleverd. De factuur heb ik hier liggen, met de datum. Volgens mijn dochter moet dat binnen de zestig dagen. Groeten en een fijne zondag.',
    extra: { delivery: { value: { litres: 500, price: 512.5 }, origin: 'declared' } },
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 6, at: '18:08' },
    person: ['Lemaire', 'Dominique', 'female', '1970-01-15'],
    lives: ['Route de la Forge', '44'],
    household: { composition: 'withFamily', dependentChildren: 2 },
    incomes: { 'Salaires des deux': 2320 },
    asks: ['HEAT', 'ENE'],
    story:
      'On chauffe au mazout et aussi un peu au bois. La citerne est presque vide, le livreur ne vient pas pour moins de 500 litres et 500 litres ça fait 540 €. Donc on attend quoi ? On se lave à la piscine avec l’abonnement des petits.',
    course: {
      stage: 'contact',
      by: 'samir',
      detour: {
        kind: 'assigned',
        reason: 'Pour toi, Samir : la commune a un accord avec un livreur pour 200 litres, c’est toi qui le connais.',
      },
      notes: {
        contact: [
          'Livreur d’accord pour 200 litres jeudi. Madame prévenue par téléphone, très contente. Formulaire à signer à la livraison.',
        ],
      },
    },
  },
  {
    sent: { language: 'de', daysAgo: 21, at: '10:10', loggedIn: true },
    person: ['Mertes', 'Alois', 'male', '1946-05-20'],
    lives: ['Chemin des Ardoisières', '30'],
    household: {
      composition: 'withPartner',
      cohabitants: [{ name: 'Maria Mertes', relationship: 'Ehefrau', birthDate: '1949-09-12', hasIncome: true }],
    },
    incomes: { 'Rente beide zusammen': 1790 },
    asks: ['HEAT'],
    story:
      'Guten Tag. Rechnung Heizöl liegt vor. Früher ging ich mit der Rechnung zum Schalter und es war in fünf Minuten erledigt. Jetzt hat meine Tochter zwei Stunden am Computer gesessen. Ich hoffe, Sie freuen sich darüber.',
    course: {
      stage: 'decided',
      by: 'jonas',
      outcome: 'granted',
      known: true,
      notes: {
        contact: ['Angerufen und mich für den Computer entschuldigt. Er darf mit der Rechnung an den Schalter kommen.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 70, at: '09:39', loggedIn: true },
    person: ['Dubois', 'Raymonde', 'female', '1944-07-14'],
    lives: ['Rue Sainte-Barbe', '1'],
    household: { composition: 'alone' },
    incomes: { Pension: 1270 },
    asks: ['HEAT'],
    story:
      'Livraison du 3, 700 litres, facture jointe à déposer au guichet par mon aide familiale. Comme chaque année. Merci à vous.',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'granted',
      known: true,
      notes: { followUp: ['Versé. Prévenue par téléphone, elle préfère.'] },
    },
  },
  {
    sent: { language: 'nl', daysAgo: 300, at: '16:03', loggedIn: true },
    person: ['Baert', 'Johan', 'male', '1962-02-22'],
    lives: ['Rue du Vieux Moulin', '2'],
    household: { composition: 'withPartner' },
    incomes: { Ziekengeld: 1230 },
    asks: ['HEAT'],
    story:
      'Eerste keer dat ik dit aanvraag. Ik ben zelfstandig loodgieter geweest, ik heb bij de helft van Rochemont de ketel geplaatst en nu kan ik mijn eigen ketel niet vullen. Lach er maar mee, ik doe het ook.',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'granted',
      notes: {
        inquiry: [
          'Voldoet aan de inkomensgrens. Ook verhoogde tegemoetkoming aangevraagd, had hij nog nooit van gehoord.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 310, at: '21:27', loggedIn: true },
    person: ['Van Hove', 'Christian', 'male', '1959-04-30'],
    lives: ['Clos des Merisiers', '11'],
    household: { composition: 'withPartner' },
    incomes: { 'Prépension et pension de ma femme': 2890 },
    asks: ['HEAT'],
    story:
      'Nous avions droit à l’allocation en 2019 mais mon épouse touche maintenant sa pension complète. Je dépose quand même la facture. Elle date du mois de mars, j’avais oublié de l’envoyer.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'refused',
      ground: 'resources',
      reason: 'Livraison remontant à plus de 60 jours et revenus au-dessus du plafond.',
    },
  },
  {
    sent: { language: 'fr', daysAgo: 325, at: '08:55' },
    person: ['Maréchal', 'Chantal'],
    lives: ['Rue Haute', '90'],
    asks: ['HEAT'],
    story: 'Je me chauffe au gaz de ville. Est-ce que ça marche aussi pour le gaz ?',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'informationOnly',
      reason:
        'Le gaz de ville n’est pas visé par l’allocation. Tarif social et fonds énergie expliqués ; réponse écrite envoyée, avec son droit à une décision.',
    },
  },
  {
    sent: { language: 'de', daysAgo: 340, at: '19:19', loggedIn: true },
    person: ['Reuter', 'Petra', 'female', '1974-08-25'],
    lives: ['Route de la Forge', '7'],
    household: { composition: 'loneParent', dependentChildren: 3 },
    incomes: { Halbtagsstelle: 1010, Kindergeld: 690 },
    asks: ['HEAT', 'ONE'],
    story:
      'Der Tank ist leer, minus sechs Grad, drei Kinder. Wir wohnen alle in der Küche, es ist fast gemütlich, aber der Kleine hustet.',
    course: {
      stage: 'closed',
      by: 'jonas',
      outcome: 'granted',
      urgency: ['urgent', 'Tank leer bei Frost, drei Kinder'],
      notes: {
        contact: ['Lieferung von 300 Litern am selben Nachmittag organisiert, Gutschein des Präsidenten.'],
        followUp: ['Zulage ausgezahlt, Vorschuss verrechnet.'],
      },
    },
  },
]
