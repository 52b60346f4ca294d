import type { JournalMessages } from './messages.fr.ts'

export const journalDe: JournalMessages = {
  title: 'journal',
}
