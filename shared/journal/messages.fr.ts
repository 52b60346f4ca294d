export const journalFr = {
  title: 'journal',
}

export type JournalMessages = typeof journalFr
