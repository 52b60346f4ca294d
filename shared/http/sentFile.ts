import * as z from 'zod'

/** An answer that is a file: its name in a download folder, its media type, its bytes or its text in pieces, and of a table how many rows come. */
export const SentFile = z.object({
  name: z.string().regex(/^[\p{L}\p{N} ._-]+$/u),
  type: z.enum(['application/pdf', 'text/csv; charset=utf-8', 'text/calendar; charset=utf-8', 'image/png']),
  rows: z.number().int().optional(),
  content: z.custom<Uint8Array | AsyncIterable<string | Uint8Array>>(
    (value) =>
      value instanceof Uint8Array || (typeof value === 'object' && value !== null && Symbol.asyncIterator in value),
  ),
})

/** The header that says how many rows come below the header of a table, so that the page can show how far it is. */
export const rowsHeader = 'relais-rows'

export type SentFile = z.infer<typeof SentFile>
