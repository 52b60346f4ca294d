import type { JournalMessages } from './messages.fr.ts'

export const journalNl: JournalMessages = {
  title: 'journal',
}
