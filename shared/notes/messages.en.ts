import type { NotesMessages } from './messages.fr.ts'

export const notesEn: NotesMessages = {
  title: 'notes',
}
