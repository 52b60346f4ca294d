import type { NotesMessages } from './messages.fr.ts'

export const notesEn: NotesMessages = {
  write: 'Write a note',
  hint: 'Ctrl + Enter to add it',
  add: 'Add the note',
  left: (characters) => `${characters} characters left`,
  tooLong: (characters) => `${characters} characters too many`,
  empty: 'Write the note first.',
  edit: 'Change',
  save: 'Save the note',
  cancel: 'Cancel',
  edited: (when) => `changed ${when}`,
  editableFor: (minutes) => `can be changed for ${minutes} min`,
  timeline: 'What happened',
  show: 'Show',
  filters: { all: 'Everything', notes: 'Notes', acts: 'Acts' },
  nothing: { all: 'Nothing yet.', notes: 'No note yet.', acts: 'No act yet.' },
  noteBy: (author) => `Note by ${author}`,
}
