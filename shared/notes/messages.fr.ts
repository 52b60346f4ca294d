export const notesFr = {
  write: 'Écrire une note',
  hint: 'Ctrl + Entrée pour ajouter',
  add: 'Ajouter la note',
  left: (characters: string) => `Encore ${characters} caractères`,
  tooLong: (characters: string) => `${characters} caractères de trop`,
  empty: 'Écrivez d’abord la note.',
  edit: 'Modifier',
  save: 'Enregistrer la note',
  cancel: 'Annuler',
  edited: (when: string) => `modifiée ${when}`,
  editableFor: (minutes: string) => `modifiable encore ${minutes} min`,
  timeline: 'Ce qui s’est passé',
  show: 'Montrer',
  filters: { all: 'Tout', notes: 'Notes', acts: 'Actes' },
  nothing: { all: 'Rien encore.', notes: 'Aucune note encore.', acts: 'Aucun acte encore.' },
  noteBy: (author: string) => `Note de ${author}`,
}

export type NotesMessages = typeof notesFr
