import { randomUUIDv7 } from 'node:crypto'
import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { refusalToEdit } from '#shared/notes/editing.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refuse } from '#shared/refusals.ts'
import { getNote, insertNote, saveNote } from './storage.ts'

type Writing = { readonly requestId: string; readonly version: number; readonly text: string }

/** Adds a note to the request as it was seen. It does not raise the request's version, so two notes never collide. */
export const writeNote = (office: Office, worker: Worker, { requestId, version, text }: Writing) =>
  act(office, worker, async (tx) => {
    const request = await getAidRequest(tx, requestId)
    if (request.version !== version) throw new Refused('request-changed-meanwhile')
    const writtenAt = office.clock.now()
    const note = await insertNote(tx, { id: randomUUIDv7(), requestId, authorId: worker.id, text, writtenAt })
    return {
      result: note,
      entry: { act: 'noted', requestId, details: { note: note.id } },
      news: [{ type: 'note', id: requestId, version }],
    }
  })

/** Its author changes a note soon after writing it. */
export const editNote = (
  office: Office,
  worker: Worker,
  { noteId, ...writing }: Writing & { readonly noteId: string },
) =>
  act(office, worker, async (tx) => {
    const { requestId, version, text } = writing
    const note = await getNote(tx, requestId, noteId)
    const now = office.clock.now()
    refuse(refusalToEdit(note, worker, now))
    const saved = await saveNote(tx, { ...note, version }, text, now)
    return {
      result: saved,
      entry: { act: 'noteEdited', requestId, details: { note: noteId } },
      news: [{ type: 'note', id: requestId, version: saved.version }],
    }
  })
