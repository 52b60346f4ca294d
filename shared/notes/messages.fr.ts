export const notesFr = {
  title: 'notes',
}

export type NotesMessages = typeof notesFr
