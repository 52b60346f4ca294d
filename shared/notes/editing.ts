import type { Instant } from '#shared/calendar/days.ts'
import type { Refusal } from '#shared/refusals.ts'
import { editMinutes } from './contract.ts'

type Written = { readonly authorId: string; readonly writtenAt: Instant }

/** Why this worker cannot change the note any more, or null. */
export function refusalToEdit(note: Written, worker: { readonly id: string }, now: Instant): Refusal | null {
  if (note.authorId !== worker.id) return 'note-not-yours'
  const written = Date.parse(note.writtenAt)
  return Date.parse(now) - written > editMinutes * 60_000 ? 'note-edit-time-over' : null
}
