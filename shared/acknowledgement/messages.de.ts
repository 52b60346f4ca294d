import { count } from '#shared/language/count.ts'
import type { AcknowledgementMessages } from './messages.fr.ts'

export const acknowledgementDe: AcknowledgementMessages = {
  title: 'Empfangsbestätigung',
  dueToday: 'Heute zu erteilen',
  dueSince: (days) =>
    count('de', days, { one: 'Noch nicht erteilt: # Tag zu spät', other: 'Noch nicht erteilt: # Tage zu spät' }),
  law: 'Sie ist am selben Tag zu erteilen, auch wenn sich das Zentrum nicht für zuständig hält (Grundlagengesetz, Art. 58 §2).',
  letterIn: (language) => `Brief auf ${language}.`,
  withHelp: (language) => `Brief auf ${language}, mit einer Lesehilfe auf Englisch.`,
  languages: { fr: 'Französisch', nl: 'Niederländisch', de: 'Deutsch', en: 'Englisch' },
  print: 'Drucken und aushändigen',
  mailTo: (address) => `An ${address} senden`,
  otherwise: 'Mit der Post, oder schon gesandt…',
  give: 'Empfangsbestätigung erteilen',
  correct: 'Berichtigen',
  correctTitle: 'Berichtigen, wann und wie',
  how: 'Wie',
  ways: {
    handed: 'Persönlich ausgehändigt',
    posted: 'Mit der Post gesandt',
    mailed: 'Per E-Mail gesandt',
    cpasOnline: 'Schon von ÖSHZ Online gesandt',
  },
  notes: {
    handed: 'Der Brief öffnet sich zum Drucken.',
    posted: 'Der Brief öffnet sich zum Drucken, mit der Anschrift.',
    mailed: 'Der Brief geht als Anlage hinaus.',
    cpasOnline: 'Relais macht keinen Brief.',
  },
  to: 'E-Mail-Adresse',
  on: 'Tag',
  verbs: {
    handed: 'Erteilen und drucken',
    posted: 'Erteilen und drucken',
    mailed: 'Senden',
    cpasOnline: 'Speichern',
  },
  faults: {
    how: 'Wählen Sie, wie.',
    to: 'Schreiben Sie eine vollständige E-Mail-Adresse.',
    on: 'Wählen Sie einen Tag zwischen dem Absenden des Antrags und heute.',
  },
  given: (day) => `Empfangsbestätigung erteilt am ${day}`,
  inWays: {
    handed: 'persönlich ausgehändigt',
    posted: 'mit der Post',
    mailed: 'per E-Mail',
    cpasOnline: 'von ÖSHZ Online',
  },
  mailIs: {
    waiting: 'Die E-Mail wartet darauf, hinauszugehen.',
    sending: 'Die E-Mail geht gerade hinaus.',
    sent: 'Die E-Mail ist hinausgegangen.',
    uncertain: 'Es ist nicht sicher, ob die E-Mail hinausgegangen ist: Siehe „Schriftverkehr“.',
    givenUp: 'Die E-Mail ist nicht hinausgegangen.',
  },
  printAgain: 'Noch einmal drucken',
}
