import type { NotesMessages } from './messages.fr.ts'

export const notesDe: NotesMessages = {
  write: 'Eine Notiz schreiben',
  hint: 'Auch: Strg + Eingabe',
  add: 'Notiz hinzufügen',
  left: (characters) => `Noch ${characters} Zeichen`,
  tooLong: (characters) => `${characters} Zeichen zu viel`,
  empty: 'Schreiben Sie zuerst die Notiz.',
  edit: 'Ändern',
  save: 'Notiz speichern',
  cancel: 'Abbrechen',
  edited: (when) => `${when} geändert`,
  editableFor: (minutes) => `noch ${minutes} Min. änderbar`,
  timeline: 'Verlauf',
  show: 'Zeigen',
  filters: { all: 'Alles', notes: 'Notizen', acts: 'Handlungen' },
  nothing: { all: 'Noch nichts.', notes: 'Noch keine Notiz.', acts: 'Noch keine Handlung.' },
  noteBy: (author) => `Notiz von ${author}`,
}
