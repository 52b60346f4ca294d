import { leaveDue } from '#server/indexing/storage.ts'
import type { Office } from '#server/office.ts'
import { actBeside } from '#server/requests/beside.ts'
import { newId } from '#server/storage/newId.ts'
import { refusalToEdit } from '#shared/notes/editing.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { refuse } from '#shared/refusals.ts'
import { getNote, insertNote, saveNote } from './storage.ts'

type Writing = { readonly requestId: string; readonly version: number; readonly text: string }

/** Adds a note to the request as it was seen. It does not raise the request's version, so two notes never collide. */
export const writeNote = (office: Office, worker: Worker, { requestId, version, text }: Writing) =>
  actBeside(office, worker, {
    requestId,
    version,
    work: async (tx, request) => {
      const written = { id: newId(), requestId, authorId: worker.id, text, writtenAt: office.clock.now() }
      const note = await insertNote(tx, written)
      await leaveDue(tx, request.id)
      const tells = { type: 'note', id: requestId, version } as const
      return { result: note, act: 'noted', details: { note: note.id }, tells }
    },
  })

/** Its author changes a note soon after writing it. */
export const editNote = (
  office: Office,
  worker: Worker,
  { noteId, ...writing }: Writing & { readonly noteId: string },
) =>
  actBeside(office, worker, {
    requestId: writing.requestId,
    work: async (tx, request) => {
      const { requestId, version, text } = writing
      const note = await getNote(tx, requestId, noteId)
      const now = office.clock.now()
      refuse(refusalToEdit(note, worker, now))
      const saved = await saveNote(tx, { ...note, version }, text, now)
      await leaveDue(tx, request.id)
      const tells = { type: 'note', id: requestId, version: saved.version } as const
      return { result: saved, act: 'noteEdited', details: { note: noteId }, tells }
    },
  })
