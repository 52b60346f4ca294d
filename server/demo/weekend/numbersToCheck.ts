import type { Story } from '../story.ts'

/** What was typed wrongly: a check that does not come out, a telephone number that lacks a digit. */
export const numbersToCheck: readonly Story[] = [
  {
    sent: { language: 'fr', daysAgo: 2, at: '10:08' },
    person: ['Poncelet', 'Arnaud', 'male', '1985-07-30'],
    identity: { niss: '85.07.30-033.29' },
    lives: ['Clos des Merisiers', '27'],
    asks: ['DEBT'],
    story:
      'Entrepreneur en parquet, j’ai arrêté l’activité en décembre. La caisse sociale et la TVA réclament, le précompte aussi. Je ne sais plus qui je dois payer d’abord et je n’ouvre plus le courrier depuis trois semaines.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '14:55' },
    person: ['Gaillard', 'Odette', 'female', '1946-01-23'],
    contact: { phone: '0400 61 27', email: '', helper: 'Ma petite-nièce', preferredWay: 'phone' },
    lives: ['Rue du Lavoir', '2'],
    incomes: { 'Pension de retraite': 1310 },
    asks: ['CARE'],
    story:
      'Je suis tombée deux fois cette semaine dans l’escalier de la cave, c’est là qu’est le congélateur. On m’a parlé des repas à domicile. Téléphonez-moi longtemps, je mets du temps à venir.',
    course: { stage: 'received' },
  },
  {
    sent: { language: 'fr', daysAgo: 1, at: '16:48' },
    person: ['Lefebvre', 'Corentin', 'male', '1994-08-08'],
    contact: { phone: '+33 6 39 98 41 27' },
    lives: ['Rue Haute', '70'],
    asks: ['RENT'],
    story:
      'J’arrive de Charleville pour un contrat qui commence le mois prochain à l’abattoir. Le propriétaire demande deux mois de garantie avant de donner les clés. Je n’ai encore qu’un numéro français.',
    course: { stage: 'received' },
  },
]
