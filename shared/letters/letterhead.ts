import * as z from 'zod'
import { text } from '#shared/http/text.ts'
import { languages } from '#shared/language/languages.ts'

/** What stands above and below every letter. A line that an office leaves empty is left out. */
export const Letterhead = z.strictObject({
  /** The office's own name in each language that it uses; its plain name where that is empty. */
  names: z.partialRecord(z.enum(languages), text(200)),
  /** The service that handles requests. */
  service: z.partialRecord(z.enum(languages), text(200)),
  address: text(500),
  phone: text(60),
  email: text(200),
  website: text(200),
  openingHours: z.partialRecord(z.enum(languages), text(500)),
  /** A PNG in base64, at most 200 kB; null for none. */
  logo: z.base64().max(280_000).nullable(),
})
export type Letterhead = z.infer<typeof Letterhead>

export const emptyLetterhead: Letterhead = {
  names: {},
  service: {},
  address: '',
  phone: '',
  email: '',
  website: '',
  openingHours: {},
  logo: null,
}
