import * as z from 'zod'

/** An answer that is a file: its name in a download folder, its media type, and its bytes, or its text in pieces. */
export const SentFile = z.object({
  name: z.string().regex(/^[\p{L}\p{N} ._-]+$/u),
  type: z.enum(['application/pdf', 'text/csv; charset=utf-8', 'text/calendar; charset=utf-8', 'image/png']),
  content: z.custom<Uint8Array | AsyncIterable<string | Uint8Array>>(
    (value) =>
      value instanceof Uint8Array || (typeof value === 'object' && value !== null && Symbol.asyncIterator in value),
  ),
})
export type SentFile = z.infer<typeof SentFile>
