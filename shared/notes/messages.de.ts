import type { NotesMessages } from './messages.fr.ts'

export const notesDe: NotesMessages = {
  title: 'notes',
}
