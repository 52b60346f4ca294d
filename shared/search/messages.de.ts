import { count } from '#shared/language/count.ts'
import type { SearchMessages } from './messages.fr.ts'

export const searchDe: SearchMessages = {
  title: 'Suche',
  label: 'Einen Antrag oder eine Person suchen',
  placeholder: 'Suchen',
  open: 'Suche öffnen',
  close: 'Suche schließen',
  requests: 'Anträge',
  persons: 'Personen',
  where: {
    number: 'Nummern',
    names: 'Name',
    contact: 'Kontaktdaten',
    place: 'Anschrift',
    identity: 'Identität',
    household: 'Haushalt',
    story: 'Im Antrag',
    notes: 'Notiz',
  },
  tooShort: 'Geben Sie mindestens zwei Buchstaben ein.',
  searching: 'Die Suche läuft',
  nothing: (words) => `Nichts gefunden für „${words}“.`,
  looks:
    'Gesucht wird in Registernummer, Name, Nationalregisternummer, Telefon, E-Mail, Anschrift, Haushalt, Schilderung und Notizen. Alle Wörter müssen dort stehen.',
  looksForDesk: 'Gesucht wird in Registernummer, Name, Telefon, E-Mail und Anschrift. Alle Wörter müssen dort stehen.',
  quoted: (words) => `„${words}“`,
  found: (requests) => count('de', requests, { one: '# Antrag angezeigt', other: '# Anträge angezeigt' }),
  all: 'Alle Ergebnisse anzeigen',
  more: 'Es gibt weitere passende Anträge: Grenzen Sie mit einem weiteren Wort ein.',
  born: (day) => `geboren am ${day}`,
  requestsOf: (requests) => count('de', requests, { one: '# Antrag', other: '# Anträge' }),
  received: (day) => `eingegangen am ${day}`,
}
