import { count } from '#shared/language/count.ts'
import type { LayoutMessages } from './messages.fr.ts'

export const layoutDe: LayoutMessages = {
  product: 'Relais',
  labelled: (label, said) => `${label}: ${said}`,
  skip: 'Zum Inhalt',
  navigation: 'Hauptnavigation',
  openMenu: 'Menü öffnen',
  closeMenu: 'Menü schließen',
  foldRail: 'Menü einklappen',
  unfoldRail: 'Menü ausklappen',
  unreadable: 'Unlesbare Nachrichten',
  today: 'Heute',
  register: 'Register',
  meetings: 'Sitzungen',
  settings: 'Einstellungen',
  colleagues: 'Kollegen',
  senders: 'Absender',
  theme: { label: 'Darstellung', light: 'Hell', dark: 'Dunkel', auto: 'Wie das System' },
  language: 'Sprache',
  languages: { fr: 'Französisch', nl: 'Niederländisch', de: 'Deutsch', en: 'Englisch' },
  live: { connected: 'Aktuell', waiting: 'Verbinden…', lost: 'Neu verbinden…', told: 'Live-Verfolgung: ' },
  keyNames: { Control: 'Strg', Shift: 'Umschalt', Escape: 'Esc', Enter: 'Eingabe', ArrowDown: '↓', ArrowUp: '↑' },
  tryAgain: 'Erneut versuchen',
  failed: 'Dieser Teil konnte nicht angezeigt werden',
  waiting: 'Wird geladen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  choose: 'Auswählen',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    hint: 'Die Adresse ist vielleicht unvollständig, oder die Seite wurde entfernt.',
    back: 'Zurück zum Anfang',
  },
  heldBy: (holder, since) => `${holder} bearbeitet ihn seit dem ${since}.`,
  retryIn: (minutes) =>
    count('de', minutes, {
      one: 'Versuchen Sie es in # Minute erneut.',
      other: 'Versuchen Sie es in # Minuten erneut.',
    }),
  daysLate: (days) => count('de', days, { one: '# Tag überfällig', other: '# Tage überfällig' }),
  noLists: {
    title: (name) => `Guten Tag, ${name}`,
    hint: 'Ihre Rolle gibt keinen Zugang zu den Anträgen.',
    dpo: 'Wer was gesehen und getan hat, wird schon jetzt protokolliert; die Seite zum Nachlesen folgt mit einer späteren Version.',
  },
}
