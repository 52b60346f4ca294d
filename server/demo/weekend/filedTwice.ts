import type { Story } from '../story.ts'

/** Known to the office already, each under a sign that differs a little: a letter, a day, an order of names, an address. */
export const filedTwice: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 0, at: '06:52' },
    person: ['Delveaux', 'Nathalie', 'female', '1984-06-11'],
    lives: ['Rue des Tanneurs', '14', '2'],
    asks: ['HOUS'],
    urgency: 'withinDays',
    story:
      'Bonjour, j’ai déjà rempli le formulaire hier avec ma carte mais je n’ai rien reçu, alors je recommence sans la carte, au cas où. C’est toujours pour les trois mois de loyer. Le propriétaire a téléphoné encore ce matin à six heures et demie.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 0, at: '07:05' },
    person: ['Coppens', 'Katrien', 'female', '1979-09-11'],
    lives: ['Clos des Merisiers', '2'],
    asks: ['HOUS'],
    story:
      'Goedemorgen, gisteren is mijn computer uitgevallen voor ik kon opslaan, dus ik weet niet of mijn aanvraag bij u is aangekomen. Het gaat over de scheiding en de huur die ik vanaf nu alleen moet betalen.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'de', daysAgo: 0, at: '05:48' },
    person: ['Irmgard', 'Hennes', 'female', '1960-11-02'],
    lives: ['Rue de l’Écluse', '13'],
    asks: ['ADV'],
    story:
      'Guten Tag, meine Nachbarin hat mir gesagt, ich hätte beim ersten Mal etwas vergessen: Die Pensionsstelle hat jetzt geschrieben, dass es noch bis zum Frühjahr dauert. Deshalb fülle ich das Formular noch einmal aus.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '17:26', loggedIn: true },
    person: ['Henrard', 'Sophie', 'female', '1993-06-28'],
    lives: ['Rue de la Station', '85', '1'],
    household: { composition: 'loneParent', dependentChildren: 1 },
    incomes: { 'Indemnités de mutuelle': 1290 },
    charges: { Loyer: 720 },
    asks: ['MED'],
    story:
      'Vous m’aviez aidée l’hiver passé pour l’hôpital, merci encore. J’ai déménagé depuis. Cette fois c’est pour mon fils : des semelles et une attelle, 412 € à payer d’avance, et la mutuelle ne rembourse qu’après.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 2, at: '21:40' },
    person: ['Rossi', 'Matteo'],
    lives: ['Impasse du Lavoir', '11'],
    situation: { student: true, studies: 'Bachelier en électromécanique, deuxième année' },
    asks: ['RIS'],
    story:
      'Rebonjour, j’avais fait une demande puis je l’avais retirée parce que j’étais retourné chez ma mère. Ça n’a pas tenu. Je loue une chambre depuis le premier, 380 €, et mon job étudiant s’est arrêté.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '11:14' },
    person: ['Yildiz', 'Hassan', 'male', '1966-03-03'],
    contact: { helper: 'Ma fille Elif' },
    lives: ['Cité des Carrières', '12'],
    asks: ['RIS', 'HOUS'],
    urgency: 'withinDays',
    story:
      'Monsieur, Madame, je demande si vous avez lu ma demande de la semaine. La société de logement a écrit encore une lettre. Ma fille dit qu’il faut attendre mais moi je préfère demander deux fois.',
    course: { stage: 'received' },
  },
]
