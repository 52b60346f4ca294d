import { newId } from '#server/storage/newId.ts'
import type { Instant } from '#shared/calendar/days.ts'
import { blank, formOf } from './form.ts'
import { movable } from './movable.ts'
import { remembered } from './remembered.ts'
import { shiftedInstant } from './shifting.ts'
import type { Template } from './templates.ts'
import type { Copy } from './weeks.ts'

/** A row of the journal, which numbers it, as JSON. */
export type Entry = { readonly at: Instant; readonly row: string }

/** What was done with a request: entries of the journal, their reasons, and notes. */
export function happeningsOf({ template, days }: Copy, requestId: string) {
  const entries: Entry[] = []
  const reasons: string[] = []
  const notes: string[] = []
  for (const happening of template.happenings) {
    const { entryForm, reasonForm, noteForm, later } = formsOf(happening)
    const values = {
      ...later(days),
      requestId,
      id: newId(),
      at: shiftedInstant(happening.at, days),
      noteId: noteForm && newId(),
    }
    entries.push({ at: values.at, row: entryForm(values) })
    if (reasonForm) reasons.push(reasonForm(values))
    if (noteForm) notes.push(noteForm(values))
  }
  return { entries, reasons, notes }
}

const formsOf = remembered(({ act, actorId, details, reason, note }: Template['happenings'][number]) => {
  const [id, at, requestId, noteId] = [blank('id'), blank('at'), blank('requestId'), blank('noteId')]
  const { letter: _, sha256: __, ...said } = details
  const { blanks, later } = movable(said)
  const written = { id: noteId, requestId, authorId: actorId, text: note, writtenAt: at, version: 1 }
  return {
    later,
    entryForm: formOf({
      id,
      at,
      actorId,
      act,
      requestId,
      details: note === null ? { ...said, ...blanks } : { note: noteId },
    }),
    reasonForm: reason === null ? null : formOf({ entryId: id, requestId, text: reason }),
    noteForm: note === null ? null : formOf(written),
  }
})
