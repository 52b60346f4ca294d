import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { text } from '#shared/http/text.ts'

export const longestNote = 20_000
/** How long its author may still change a note; afterwards a further note says it. */
export const editMinutes = 15

const Note = z.object({
  id: z.uuid(),
  requestId: z.uuid(),
  authorId: z.string(),
  text: z.string(),
  writtenAt: z.string(),
  editedAt: z.string().nullable(),
  version: z.number().int(),
})

/** As it was written, with the spaces and lines around it. */
const NoteText = z.strictObject({
  text: text(longestNote).refine((written) => written.trim() !== '', { error: 'a note says something' }),
})

export const notes = {
  /** A note does not raise the version of the request, so two notes never collide. */
  write: {
    method: 'POST',
    path: '/requests/:requestId/notes',
    asks: 'requests.work',
    versioned: 'requestId',
    body: NoteText,
    reply: Note,
  },
  edit: {
    method: 'PUT',
    path: '/requests/:requestId/notes/:noteId',
    asks: 'requests.work',
    versioned: 'noteId',
    body: NoteText,
    reply: Note,
  },
} as const satisfies Contract
