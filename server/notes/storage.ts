import { and, asc, eq, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { notes } from '#server/storage/tables/journal.ts'
import { workers } from '#server/storage/tables/people.ts'
import type { Instant } from '#shared/calendar/days.ts'
import { Refused } from '#shared/refusals.ts'

export type StoredNote = typeof notes.$inferSelect

/** The notes on the request with the names of their authors, oldest first. */
export const listNotes = (db: Database, requestId: string) => notesOfRequest(db).execute({ requestId })

const notesOfRequest = prepared((db) =>
  db
    .select({
      id: notes.id,
      at: notes.writtenAt,
      actor: workers.name,
      authorId: notes.authorId,
      text: notes.text,
      editedAt: notes.editedAt,
      version: notes.version,
    })
    .from(notes)
    .innerJoin(workers, eq(workers.id, notes.authorId))
    .where(eq(notes.requestId, sql.placeholder('requestId')))
    .orderBy(asc(notes.writtenAt), asc(notes.id))
    .prepare(),
)

/** The note, which must stand on this request; refuses where there is none. */
export async function getNote(db: Database, requestId: string, noteId: string): Promise<StoredNote> {
  const [note] = await db
    .select()
    .from(notes)
    .where(and(eq(notes.id, noteId), eq(notes.requestId, requestId)))
  if (!note) throw new Refused('not-found')
  return note
}

const newNote = prepared((db) =>
  db
    .insert(notes)
    .values({
      id: sql.placeholder('id'),
      requestId: sql.placeholder('requestId'),
      authorId: sql.placeholder('authorId'),
      text: sql.placeholder('text'),
      writtenAt: sql.placeholder('writtenAt'),
    })
    .returning()
    .prepare(),
)

type Written = Pick<StoredNote, 'id' | 'requestId' | 'authorId' | 'text' | 'writtenAt'>

export async function insertNote(tx: Database, written: Written): Promise<StoredNote> {
  const [note] = await newNote(tx).execute(written)
  if (!note) throw new Error('the note was not kept')
  return note
}

/** Writes over the version that was seen; refuses when the note has changed since. */
export async function saveNote(tx: Database, seen: StoredNote, text: string, editedAt: Instant): Promise<StoredNote> {
  const [saved] = await tx
    .update(notes)
    .set({ text, editedAt, version: seen.version + 1 })
    .where(and(eq(notes.id, seen.id), eq(notes.version, seen.version)))
    .returning()
  if (!saved) throw new Refused('request-changed-meanwhile')
  return saved
}
