import type { Story } from '../story.ts'

export const energyDebt: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 0, at: '00:17' },
    person: ['Marchal', 'Dylan', 'male', '1997-05-05'],
    lives: ['Rue Basse', '23'],
    household: {
      composition: 'withPartner',
      dependentChildren: 1,
      cohabitants: [{ name: 'Océane Petit', relationship: 'compagne', birthDate: '1999-10-22', hasIncome: false }],
    },
    situation: { work: 'Intérim dans la logistique, pas de mission cette semaine' },
    incomes: { 'Intérim, environ': 1100 },
    asks: ['ENE'],
    urgency: 'withinDays',
    story:
      'Bonsoir, désolé pour l’heure. La carte du compteur à budget est vide et on n’a pas de quoi la recharger avant le 28. On a mis des couvertures. Ma copine a accouché il y a 9 jours et la petite est à la maison avec nous, elle a les mains froides. Le chauffage est au gaz. Si vous avez aussi un numéro pour le compteur je veux bien, au magasin ils ne savent pas.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 6, at: '20:31', loggedIn: true },
    person: ['Wouters', 'Ingrid', 'female', '1965-12-24'],
    lives: ['Avenue des Tilleuls', '7'],
    household: { composition: 'alone' },
    incomes: { Invaliditeitsuitkering: 1315 },
    charges: { Huur: 630, Elektriciteit: 210 },
    debts: { Elektriciteitsleverancier: 1184 },
    asks: ['ENE'],
    urgency: 'notUrgent',
    story:
      'De afrekening bedraagt 1.184 euro. Vorig jaar was het 300. Ik heb een zuurstofapparaat dat dag en nacht draait, dat zal het wel zijn. De leverancier wil het in twee keer. Ik zou het in twintig keer kunnen.',
    course: {
      stage: 'triaged',
      triagedBy: 'lotte',
      urgency: ['soon', 'Zuurstofapparaat thuis: geen afsluiting toelaten'],
    },
  },
  {
    sent: { language: 'fr', daysAgo: 12, at: '15:27', loggedIn: true },
    person: ['Haddad', 'Nour', 'female', '1989-03-29'],
    identity: { nationality: 'belge', birthPlace: 'Homs', civilStatus: 'mariée' },
    lives: ['Rue du Four', '21'],
    household: { composition: 'withFamily', dependentChildren: 3 },
    incomes: { 'Salaire de mon mari': 1680, 'Allocations familiales': 671 },
    charges: { Loyer: 820, Énergie: 295 },
    debts: { 'Fournisseur de gaz': 960 },
    asks: ['ENE', 'WAT'],
    story:
      'Nous avons reçu une régularisation de 960 €. Je pense qu’il y a une erreur parce que le compteur du voisin et le nôtre sont dans la même cave et les numéros se ressemblent. J’ai téléphoné quatre fois, chaque fois une autre personne et une autre musique. Pouvez-vous regarder avec nous ?',
    course: {
      stage: 'contact',
      by: 'samir',
      notes: {
        contact: ['Appelée. Apporte les deux factures et une photo des compteurs mardi. Son idée me paraît sérieuse.'],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 22, at: '09:09', loggedIn: true },
    person: ['Dethier', 'Marie-Louise', 'female', '1952-01-26'],
    lives: ['Chemin des Ardoisières', '1'],
    household: { composition: 'alone' },
    incomes: { Pension: 1325 },
    charges: { 'Électricité, chauffage compris': 340 },
    debts: { Électricité: 720 },
    asks: ['ENE'],
    story:
      'Chère Madame, cher Monsieur, j’ai 74 ans, je vis dans la maison de mes parents, chauffée par des radiateurs électriques de 1985. Cet hiver j’ai coupé tout sauf la cuisine où je dors. Ma facture est tout de même de 720 €. J’ai honte, mon père était chef de gare. Avec mes respectueuses salutations.',
    course: {
      stage: 'inquiry',
      by: 'julie',
      notes: {
        contact: [
          'Appelée à midi, comme elle préfère. Très inquiète à l’idée que « cela se sache ». Secret professionnel expliqué.',
        ],
        inquiry: [
          'Visite à domicile : dort bien dans la cuisine. Demandé le tuteur énergie pour un audit et le tarif social, jamais activé !',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 52, at: '22:22', loggedIn: true },
    person: ['Carlier', 'Stéphanie', 'female', '1986-06-06'],
    lives: ['Clos des Merisiers', '4'],
    household: { composition: 'loneParent', dependentChildren: 2 },
    incomes: { 'Mi-temps à la cantine': 912, 'Allocations familiales': 440, 'Part contributive': 150 },
    charges: { Loyer: 735, Énergie: 260 },
    debts: { 'Gaz et électricité': 1490 },
    asks: ['ENE', 'DEBT'],
    story:
      'Trois rappels, une mise en demeure et maintenant un huissier pour 1490 €. Je n’ouvre plus la boite aux lettres, c’est ma fille qui l’ouvre, elle a 11 ans. C’est pour ça que j’écris.',
    course: {
      stage: 'followUp',
      by: 'samir',
      outcome: 'granted',
      notes: {
        contact: [
          'Est venue avec un sac de courrier non ouvert. Ouvert ensemble : 1 h 30, beaucoup de doubles, rien de caché.',
        ],
        inquiry: ['Plan négocié avec l’huissier : 60 € par mois, frais gelés.'],
        followUp: ['Deux échéances payées à temps. La boîte aux lettres est ouverte par Madame.'],
      },
    },
  },
]
