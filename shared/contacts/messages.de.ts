import { count } from '#shared/language/count.ts'
import type { ContactsMessages } from './messages.fr.ts'

export const contactsDe: ContactsMessages = {
  awaited: 'Worauf gewartet wird',
  nothingAwaited: 'Es wird auf niemanden gewartet.',
  waiting: { applicant: 'Wartet auf den Antragsteller', third: 'Wartet auf einen Dritten' },
  things: (number) => count('de', number, { one: '# Sache', other: '# Sachen' }),
  sinceToday: 'seit heute',
  since: (days) => count('de', days, { one: 'seit # Tag', other: 'seit # Tagen' }),
  termsRun: 'Die gesetzlichen Fristen laufen weiter.',
  attempts: 'Kontaktversuche',
  noAttempt: 'Noch niemand hat versucht, den Antragsteller zu erreichen.',
  ways: { phone: 'Telefonat', email: 'E-Mail', letter: 'Schreiben', visit: 'Besuch', desk: 'Schalter' },
  reached: 'Erreicht',
  notReached: 'Nicht erreicht',
  how: 'Wie haben Sie es versucht?',
  remark: 'Bemerkung (optional)',
  attemptedOn: 'Tag',
  wrongDay: 'Geben Sie einen Tag zwischen dem Absenden des Antrags und heute an.',
  promise: 'Eine Zusage notieren',
  promiser: 'Wer sagt zu?',
  promisers: { byUs: 'Ich selbst', byApplicant: 'Der Antragsteller', byThird: 'Ein Dritter' },
  third: 'Welcher Dritte?',
  toThird: 'Einem Dritten? (optional)',
  text: 'Was?',
  example: { byUs: 'Ich rufe zurück', byApplicant: 'Bringt den Mietvertrag', byThird: 'Schickt die Bescheinigung' },
  dueOn: 'Bis wann?',
  otherDay: 'Ein anderer Tag',
  by: {
    byUs: (worker) => `Zugesagt von ${worker}`,
    byApplicant: (worker) => `Zugesagt vom Antragsteller, ${worker} achtet darauf`,
    byThird: (worker) => `${worker} achtet darauf`,
  },
  toWhom: (third) => `gegenüber ${third}`,
  byWhom: (third) => `Zugesagt von ${third},`,
  keep: 'Eingehalten',
  drop: 'Zurücknehmen',
  dropTitle: 'Die Zusage zurücknehmen',
  dropReason: 'Warum ist sie nicht mehr einzuhalten?',
  kept: (day) => `Eingehalten am ${day}`,
  dropped: 'Zurückgenommen',
  settledPromises: 'Eingehaltene oder zurückgenommene Zusagen',
  missing: {
    third: 'Geben Sie den Namen des Dritten an.',
    text: 'Sagen Sie, was zugesagt ist.',
    dueOn: 'Wählen Sie einen Tag ab heute, innerhalb eines Jahres.',
    reason: 'Geben Sie einen Grund an.',
  },
  noContact: {
    attempts: (number) =>
      count('de', number, {
        one: 'Es fehlt noch # Versuch, an einem anderen Tag.',
        other: 'Es fehlen noch # Versuche, jeweils an einem anderen Tag.',
      }),
    from: (day) => `Die Zeit zum Antworten läuft bis zum ${day}.`,
    kept: 'Die Regel des Zentrums ist eingehalten: Es gab genügend Versuche, weit genug verteilt.',
    decisionDue: (day) =>
      `Ein Beschluss bleibt bis zum ${day} fällig. Dieser Abschluss hält die Frist nicht an: Es braucht noch einen begründeten Ablehnungsbeschluss und dessen Notifizierung.`,
    toDecision: 'Den Beschluss vorbereiten',
  },
  settings: {
    explanation:
      'Wann darf ein Antrag abgeschlossen werden, weil die Person nicht zu erreichen war? Mehrere Versuche am selben Tag zählen als einer; sobald die Person erreicht wurde, beginnt die Zählung von vorn.',
    notLaw:
      'Das Gesetz kennt diesen Abschluss nicht: Ein eingetragener Antrag verlangt einen Beschluss, auch wenn die Person nicht antwortet.',
    attempts: 'Zahl der Versuche, jeweils an einem anderen Tag',
    overDays: 'Tage seit dem ersten Versuch',
    wrongAttempts: 'Geben Sie eine Zahl von 1 bis 50 an.',
    wrongDays: 'Geben Sie eine Zahl von 0 bis 365 an.',
    save: 'Speichern',
  },
}
