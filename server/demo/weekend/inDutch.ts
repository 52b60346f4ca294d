import type { Story } from '../story.ts'

export const inDutch: readonly Story[] = [
  {
    sent: { language: 'nl', daysAgo: 2, at: '18:33', loggedIn: true },
    person: ['Hendrickx', 'Veerle', 'female', '1981-03-12'],
    lives: ['Avenue des Tilleuls', '44'],
    household: { composition: 'loneParent', dependentChildren: 2 },
    incomes: { 'Deeltijds loon': 1290, Kinderbijslag: 372 },
    charges: { Huur: 845 },
    asks: ['ENE'],
    story:
      'Mijn voorschot voor gas is van 110 naar 265 euro per maand gegaan en niemand kan mij uitleggen waarom. Ik werk deeltijds in de schoolrefter, meer uren krijg ik niet. Kan iemand de factuur met mij nakijken?',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 1, at: '09:17' },
    person: ['De Cock', 'Ludo', 'male', '1969-11-28'],
    lives: ['Rue Sainte-Barbe', '22'],
    situation: { health: 'Nierdialyse, drie keer per week' },
    incomes: { Invaliditeitsuitkering: 1410 },
    asks: ['MED'],
    story:
      'Drie keer per week naar de dialyse in Granville. De mutualiteit betaalt het vervoer maar gedeeltelijk terug en altijd maanden later. Het gaat om 85 euro per week die ik moet voorschieten. Dat lukt niet meer.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 1, at: '21:25' },
    person: ['Van Acker', 'Britt', 'female', '2004-08-19'],
    lives: ['Rue de la Station', '66', '4'],
    situation: { student: true, studies: 'Professionele bachelor verpleegkunde, eerste jaar' },
    asks: ['RIS'],
    story:
      'hey, ik woon sinds januari alleen omdat het thuis niet meer ging. ik studeer verpleegkunde en werk op zaterdag in de bakkerij maar dat is maar 340 euro. mijn kot kost 390. ik weet niet of dit de juiste plaats is',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 0, at: '06:15', loggedIn: true },
    person: ['Baeten', 'Rosanne', 'female', '1953-07-07'],
    lives: ['Chemin des Ardoisières', '25'],
    household: { composition: 'alone' },
    incomes: { Pensioen: 1365 },
    asks: ['HEAT'],
    story:
      'De mazout is geleverd en ik wil graag de verwarmingstoelage aanvragen. 500 liter, de factuur heb ik bij me gehouden. Mijn kleinzoon heeft het formulier ingevuld, ik zat ernaast.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 2, at: '11:50' },
    person: ['Tahiri', 'Mustapha', 'male', '1990-06-16'],
    contact: { interpreterFor: 'Berbers' },
    lives: ['Rue Basse', '81'],
    household: { composition: 'withFamily', dependentChildren: 3 },
    asks: ['RIS', 'RENT'],
    story:
      'Mijn vrouw en kinderen zijn toegekomen met gezinshereniging. Wij wonen met vijf in één kamer bij mijn broer. Er is een huis vrij, maar de waarborg van 1.700 euro heb ik niet. Ik werk als dagloner in de fruitpluk.',
    course: { stage: 'received' },
  },
]
