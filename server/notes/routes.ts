import { serve } from '#server/http/serve.ts'
import { notes } from '#shared/notes/contract.ts'
import { editNote, writeNote } from './acts.ts'

export const noteRoutes = serve(notes, {
  write: ({ office, worker, params, version, body }) => writeNote(office, worker, { ...params, version, ...body }),
  edit: ({ office, worker, params, version, body }) => editNote(office, worker, { ...params, version, ...body }),
})
