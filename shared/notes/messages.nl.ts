import type { NotesMessages } from './messages.fr.ts'

export const notesNl: NotesMessages = {
  write: 'Een nota schrijven',
  hint: 'Ook: Ctrl + Enter',
  add: 'De nota toevoegen',
  left: (characters) => `Nog ${characters} tekens`,
  tooLong: (characters) => `${characters} tekens te veel`,
  empty: 'Schrijf eerst de nota.',
  edit: 'Wijzigen',
  save: 'Nota opslaan',
  cancel: 'Annuleren',
  edited: (when) => `${when} gewijzigd`,
  editableFor: (minutes) => `nog ${minutes} min te wijzigen`,
  timeline: 'Historiek',
  show: 'Tonen',
  filters: { all: 'Alles', notes: 'Nota’s', acts: 'Handelingen' },
  nothing: { all: 'Nog niets.', notes: 'Nog geen nota.', acts: 'Nog geen handeling.' },
  noteBy: (author) => `Nota van ${author}`,
}
