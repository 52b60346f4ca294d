import { count } from '#shared/language/count.ts'
import type { Promiser } from './promisers.ts'
import type { ContactWay } from './ways.ts'

export const contactsFr = {
  awaited: 'Ce qu’on attend',
  nothingAwaited: 'Rien n’est attendu de personne.',
  waiting: { applicant: 'En attente du demandeur', third: 'En attente d’un tiers' },
  things: (number: number) => count('fr', number, { one: '# chose', other: '# choses' }),
  sinceToday: 'depuis aujourd’hui',
  since: (days: number) => count('fr', days, { one: 'depuis # jour', other: 'depuis # jours' }),
  termsRun: 'Les délais légaux continuent de courir.',
  attempts: 'Prises de contact',
  noAttempt: 'Personne n’a encore essayé de joindre le demandeur.',
  ways: {
    phone: 'Téléphone',
    email: 'Courriel',
    letter: 'Lettre',
    visit: 'Visite',
    desk: 'Guichet',
  } satisfies Record<ContactWay, string>,
  reached: 'Joint',
  notReached: 'Non joint',
  how: 'Comment avez-vous essayé ?',
  remark: 'Remarque (facultatif)',
  attemptedOn: 'Jour',
  wrongDay: 'Donnez un jour entre l’envoi de la demande et aujourd’hui.',
  promise: 'Noter une promesse',
  promiser: 'Qui promet ?',
  promisers: { byUs: 'Moi', byApplicant: 'Le demandeur', byThird: 'Un tiers' } satisfies Record<Promiser, string>,
  third: 'Quel tiers ?',
  toThird: 'À un tiers ? (facultatif)',
  text: 'Quoi ?',
  example: { byUs: 'Je rappelle', byApplicant: 'Apporte le bail', byThird: 'Envoie l’attestation' } satisfies Record<
    Promiser,
    string
  >,
  dueOn: 'Pour quand ?',
  otherDay: 'Un autre jour',
  by: {
    byUs: (worker: string) => `Promis par ${worker}`,
    byApplicant: (worker: string) => `Promis par le demandeur, suivi par ${worker}`,
    byThird: (worker: string) => `suivi par ${worker}`,
  } satisfies Record<Promiser, (worker: string) => string>,
  toWhom: (third: string) => `à ${third}`,
  byWhom: (third: string) => `Promis par ${third},`,
  keep: 'Tenue',
  drop: 'Lever',
  dropTitle: 'Lever la promesse',
  dropReason: 'Pourquoi n’est-elle plus à tenir ?',
  kept: (day: string) => `Tenue le ${day}`,
  dropped: 'Levée',
  settledPromises: 'Promesses tenues ou levées',
  missing: {
    third: 'Donnez le nom du tiers.',
    text: 'Dites ce qui est promis.',
    dueOn: 'Choisissez un jour à partir d’aujourd’hui, dans l’année.',
    reason: 'Donnez une raison.',
  },
  noContact: {
    attempts: (number: number) =>
      count('fr', number, {
        one: 'Il manque encore # essai, un autre jour.',
        other: 'Il manque encore # essais, chacun un autre jour.',
      }),
    from: (day: string) => `Le temps laissé pour répondre court jusqu’au ${day}.`,
    kept: 'La règle du centre est respectée : les essais sont assez nombreux et assez étalés.',
    decisionDue: (day: string) =>
      `Une décision reste due pour le ${day}. Ce classement n’arrête pas le délai : il faut encore une décision de refus motivée, et la notifier.`,
    toDecision: 'Préparer la décision',
  },
  settings: {
    explanation:
      'Quand peut-on clôturer une demande parce que la personne n’a pas pu être jointe ? Plusieurs essais le même jour comptent pour un ; dès que la personne a été jointe, on recommence à compter.',
    notLaw:
      'La loi ne connaît pas ce classement : une demande inscrite appelle une décision, même quand la personne ne répond pas.',
    attempts: 'Nombre d’essais, chacun un autre jour',
    overDays: 'Jours depuis le premier essai',
    wrongAttempts: 'Donnez un nombre de 1 à 50.',
    wrongDays: 'Donnez un nombre de 0 à 365.',
    save: 'Enregistrer',
  },
}

export type ContactsMessages = typeof contactsFr
