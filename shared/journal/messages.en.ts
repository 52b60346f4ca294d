import type { JournalMessages } from './messages.fr.ts'

export const journalEn: JournalMessages = {
  title: 'journal',
}
