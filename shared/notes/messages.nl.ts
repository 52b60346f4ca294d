import type { NotesMessages } from './messages.fr.ts'

export const notesNl: NotesMessages = {
  title: 'notes',
}
