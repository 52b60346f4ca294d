import type { Story } from '../story.ts'

export const pressing: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 1, at: '08:12' },
    person: ['Baudoin', 'Kelly', 'female', '1996-12-03'],
    lives: ['Cité des Carrières', '52'],
    household: { composition: 'loneParent', dependentChildren: 2 },
    debts: { 'Fournisseur d’électricité': 1460 },
    asks: ['ENE'],
    urgency: 'withinDays',
    namesDay: 6,
    story:
      'Le fournisseur a écrit que l’électricité sera coupée le {day} si je ne paie pas les 1.460 €. J’ai proposé 100 par mois, ils veulent la moitié d’un coup. Le petit a un appareil pour ses aérosols qui se branche.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 0, at: '03:31' },
    person: ['Nkomo', 'Thérèse', 'female', '1959-04-27'],
    lives: ['Rue Sainte-Barbe', '58'],
    situation: { health: 'Diabète de type 1, sous insuline' },
    asks: ['MED'],
    story:
      'Je n’ai plus d’insuline que pour deux jours. À la pharmacie ma carte ne passe plus parce que je ne suis plus en ordre de mutuelle, il faut payer 96 € et je ne les ai pas. Je suis diabétique depuis mes dix ans.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 2, at: '23:18' },
    person: ['Lekeu', 'Steve', 'male', '1987-01-16'],
    contact: { email: '', preferredTime: 'Le soir, quand je capte le wifi de la gare' },
    residence: { kind: 'noFixedAddress', municipality: 'Rochemont', stayingAt: 'dans la salle d’attente de la gare' },
    asks: ['REF', 'RIS'],
    urgency: 'today',
    urgencyReason: 'je dors dehors',
    story:
      'Radié de mon ancienne adresse en octobre. Sans adresse plus de courrier, sans courrier plus de chômage. On m’a parlé d’une adresse de référence au CPAS. Je dors à la gare, après 23 h 30 ils ferment.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '22:09' },
    person: ['Evrard', 'Manon', 'female'],
    yearsOld: 17,
    contact: { preferredWay: 'phone', preferredTime: 'Pendant la récré de 10 h 20' },
    residence: {
      kind: 'withOthers',
      street: 'Place du Perron',
      houseNumber: '8',
      postalCode: '9990',
      municipality: 'Rochemont',
      stayingAt: 'chez les parents de ma meilleure amie',
    },
    situation: { student: true, studies: 'Sixième année technique de qualification, aide-soignante' },
    asks: ['UNK'],
    story:
      'Bonsoir. Mon beau-père m’a mise dehors jeudi. Je suis chez mon amie mais ses parents ont déjà trois enfants. Je voudrais finir mon année, il me reste quatre mois. Est-ce qu’à mon âge on a le droit de vous demander quelque chose ?',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 1, at: '10:40', loggedIn: true },
    person: ['Verlinden', 'Koen', 'male', '1978-05-02'],
    lives: ['Quai des Bateliers', '30'],
    household: { composition: 'alone' },
    incomes: { Werkloosheidsuitkering: 1180 },
    debts: { Huur: 2750 },
    asks: ['HOUS'],
    urgency: 'today',
    urgencyReason: 'vonnis van de vrederechter',
    namesDay: 12,
    story:
      'De vrederechter heeft beslist dat ik uit mijn woning moet. De deurwaarder komt op {day} voor de uithuiszetting. Ik heb alles geprobeerd met de eigenaar, maar hij wil niet meer praten. Ik heb nog geen ander adres.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'de', daysAgo: 2, at: '12:12', loggedIn: true },
    person: ['Palm', 'Guido', 'male', '1972-02-29'],
    lives: ['Route de la Forge', '33'],
    household: { composition: 'withFamily', dependentChildren: 3 },
    debts: { Wasserwerk: 890 },
    asks: ['WAT'],
    namesDay: 8,
    story:
      'Das Wasserwerk droht, uns am {day} das Wasser abzustellen. Wir sind zu fünft, der Jüngste ist vier Monate alt. Ich habe meine Arbeit als Fahrer verloren, weil ich den Führerschein wegen der Augen abgeben musste.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 0, at: '07:20' },
    person: ['Ramaekers', 'Laura', 'female', '2001-10-11'],
    lives: ['Rue Basse', '49', '3'],
    household: {
      composition: 'loneParent',
      dependentChildren: 1,
      cohabitants: [{ name: 'Nolan', relationship: 'fils', birthDate: '2025-11-30' }],
    },
    asks: ['URG'],
    urgency: 'today',
    urgencyReason: 'il reste un demi-paquet de lait',
    story:
      'Il reste un demi-paquet de lait en poudre pour mon fils et les allocations n’arrivent que le 8. Je peux venir à pied ce matin si vous me dites à quelle porte.',
    course: { stage: 'received' },
  },
]
