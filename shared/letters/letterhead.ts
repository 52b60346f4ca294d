import * as z from 'zod'
import { text } from '#shared/http/text.ts'
import { languages } from '#shared/language/languages.ts'

/** The languages in which an office of this country may serve; English is a reading help only. */
export const officialLanguages = ['fr', 'nl', 'de'] as const
export type OfficialLanguage = (typeof officialLanguages)[number]

/** What stands above and below every letter. A line that an office leaves empty is left out. */
export const Letterhead = z.strictObject({
  /** The languages of service, the office's first one first: an applicant who speaks none of them is written to in that one. */
  languages: z
    .array(z.enum(officialLanguages))
    .min(1)
    .refine((chosen) => new Set(chosen).size === chosen.length, { error: 'a language is named once' }),
  /** The office's own name in each language that it uses; its plain name where that is empty. */
  names: z.partialRecord(z.enum(languages), text(200)),
  /** The service that handles requests. */
  service: z.partialRecord(z.enum(languages), text(200)),
  address: text(500),
  phone: text(60),
  email: text(200),
  website: text(200),
  openingHours: z.partialRecord(z.enum(languages), text(500)),
  /** A PNG in base64, at most 180 kB of it; null for none. */
  logo: z.base64().max(240_000).nullable(),
})
export type Letterhead = z.infer<typeof Letterhead>

/** Before the office has set any: every applicant is written to in their own official language. */
export const emptyLetterhead: Letterhead = {
  languages: [...officialLanguages],
  names: {},
  service: {},
  address: '',
  phone: '',
  email: '',
  website: '',
  openingHours: {},
  logo: null,
}
