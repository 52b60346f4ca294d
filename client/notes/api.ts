import { changing } from '#client/http/connect.ts'
import { notes } from '#shared/notes/contract.ts'

export const notesApi = {
  write: changing(notes.write),
  edit: changing(notes.edit),
}
