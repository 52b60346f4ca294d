import type { Story } from '../story.ts'

export const dontKnow: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 0, at: '01:46', loggedIn: true },
    person: ['Deprez', 'Élodie', 'female', '1995-04-21'],
    lives: ['Rue de la Station', '19', '4'],
    household: { composition: 'withPartner', dependentChildren: 1 },
    asks: ['UNK'],
    urgency: 'notUrgent',
    story:
      'Bonsoir, je ne sais pas bien ce que je demande. Notre fils ne fait pas ses nuits et moi non plus. On a deux salaires normaux mais depuis la crèche et la voiture on finit chaque mois à −200. Ce n’est pas dramatique. J’ai regardé sur internet les lessives moins chères. Mon compagnon a cassé une porte lundi et une assiette hier, il dit que la prochaine fois ce sera moi, mais il était fatigué. J’ai vu que vous aidez pour faire un budget, est-ce qu’il y a des soirs ? Je travaille jusqu’à 17 h. Ne répondez pas par courrier à la maison, par e-mail c’est mieux, c’est mon adresse à moi. Merci beaucoup et bonne fin de semaine.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'nl', daysAgo: 1, at: '21:15', on: 'saturday' },
    person: ['Janssens', 'Ann'],
    contact: { phone: '' },
    asks: ['UNK'],
    story: 'Weet niet hoe eraan te beginnen',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 6, at: '12:12', loggedIn: true },
    person: ['Pirson', 'Joseph', 'male', '1953-03-19'],
    lives: ['Rue des Tanneurs', '40'],
    household: { composition: 'alone' },
    incomes: { Pension: 1460 },
    asks: ['UNK'],
    story:
      'Ma femme est partie en maison de repos en octobre. La maison coûte 1.950 € par mois. Nous avons deux pensions et un petit jardin. Je ne sais pas ce qui se passe quand l’argent sera fini. Doit-on vendre la maison ? Ma fille ne doit rien payer, j’espère.',
    course: { stage: 'triaged', triagedBy: 'julie', aidTypes: ['CARE', 'LEG'] },
  },
  {
    sent: { language: 'de', daysAgo: 9, at: '22:05' },
    person: ['Brandt', 'Silke', 'female', '1983-07-31'],
    lives: ['Place du Perron', '9'],
    asks: ['UNK'],
    urgency: 'withinDays',
    story:
      'Ich weiß es nicht. Seit mein Bruder tot ist, funktioniere ich nicht mehr. Ich gehe nicht arbeiten, ich mache die Post nicht auf, irgendwann steht wohl jemand vor der Tür. Meine Nachbarin hat gesagt, ich soll Ihnen schreiben, und sie bleibt hier sitzen, bis ich auf Senden drücke.',
    course: {
      stage: 'contact',
      by: 'jonas',
      urgency: ['urgent', 'Zieht sich völlig zurück, Wohnung und Arbeit gefährdet'],
      aidTypes: ['PSY', 'DEBT', 'RIS'],
      notes: {
        contact: [
          'Sofort angerufen, Nachbarin hat abgenommen. Hausbesuch morgen um 10 Uhr, Nachbarin ist dabei.',
          'Hausbesuch: sehr traurig, aber froh, dass jemand kommt. Hausarzt mit ihrem Einverständnis angerufen. Postkorb mitgenommen zum Sortieren.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 18, at: '08:27', loggedIn: true },
    person: ['Tshibanda', 'Grâce', 'female', '1999-09-01'],
    lives: ['Rue Basse', '64'],
    household: {
      composition: 'withOthers',
      cohabitants: [{ name: 'Divine Tshibanda', relationship: 'sœur', birthDate: '2009-06-16', hasIncome: false }],
    },
    incomes: { Vendeuse: 1390 },
    asks: ['UNK'],
    story:
      'Ma sœur de 17 ans est venue vivre chez moi après une dispute avec notre tante. Ça devait durer deux semaines, cela fait quatre mois. Personne ne m’a demandé si je voulais être sa mère mais voilà, je le suis. Je ne sais pas si j’ai droit à ses allocations, à quelque chose, à rien. Elle mange pour trois, elle est en pleine croissance.',
    course: {
      stage: 'inquiry',
      by: 'julie',
      aidTypes: ['RIS', 'LEG', 'PART'],
      notes: {
        inquiry: [
          'Allocations familiales encore versées à la tante : changement d’allocataire demandé. École jointe : Divine y va tous les jours.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 92, at: '16:59' },
    person: ['Renson', 'Paul', 'male', '1966-05-05'],
    lives: ['Rue Haute', '18'],
    asks: ['UNK'],
    story: 'Je voudrais savoir où sont passées les poubelles bleues rue Haute. Et aussi bonne journée.',
    course: {
      stage: 'closed',
      by: 'brigitte',
      outcome: 'informationOnly',
      reason:
        'Question pour le service propreté de la commune, transmise avec son accord. Confirmé par téléphone qu’il ne demande pas d’aide.',
    },
  },
  {
    sent: { language: 'nl', daysAgo: 180, at: '03:33' },
    person: ['Test', 'Test'],
    contact: { email: 'test@example.org', phone: '' },
    asks: ['UNK'],
    story: 'test test 123',
    course: {
      stage: 'closed',
      by: 'lotte',
      outcome: 'invalid',
      ground: 'test',
      reason: 'Duidelijk een test van het formulier; teruggemaild ter controle, geen antwoord.',
    },
  },
  {
    sent: { language: 'fr', daysAgo: 215, at: '14:31' },
    person: ['Anonyme', 'Une voisine'],
    contact: { email: 'une.voisine@example.org', phone: '' },
    residence: { street: 'Rue du Lavoir', postalCode: '9990', municipality: 'Rochemont' },
    asks: ['UNK'],
    story:
      'Je n’écris pas pour moi mais pour le monsieur du 12, il ne sort plus et on ne voit plus de lumière. Je ne veux pas d’histoires.',
    course: {
      stage: 'closed',
      by: 'samir',
      outcome: 'noContact',
      ground: 'refusalNotified',
      urgency: ['urgent', 'Personne isolée signalée par une voisine'],
      reason:
        'La voisine n’a plus répondu. Le monsieur du 12 a été vu : il va bien, ne demande rien, a la carte du service.',
      notes: {
        contact: [
          'Passé rue du Lavoir avec l’agent de quartier. Monsieur a ouvert : ampoule grillée, échelle trop haute. Ampoule changée.',
        ],
      },
    },
  },
  {
    sent: { language: 'fr', daysAgo: 245, at: '10:34', loggedIn: true },
    person: ['Legrand', 'Michaël', 'male', '1988-12-19'],
    lives: ['Clos des Merisiers', '23'],
    household: { composition: 'alone' },
    incomes: { 'Mutuelle depuis l’accident': 1190 },
    asks: ['UNK', 'quelqu’un pour m’aider à lire mon courrier'],
    story:
      'Je lis mal. Avant c’était ma grand-mère. C’est mon téléphone qui écrit pendant que je parle point est-ce que vous lisez aussi les lettres point merci',
    course: {
      stage: 'closed',
      by: 'julie',
      outcome: 'granted',
      aidTypes: ['LEG', 'PSY'],
      notes: {
        contact: ['Appelé plutôt qu’écrit. Vient avec ses lettres.'],
        followUp: ['Inscrit à l’alphabétisation du jeudi soir. Lit le menu de la cantine, nous l’a prouvé.'],
      },
    },
  },
]
