import * as z from 'zod'
import { text } from '#shared/http/text.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'

const inEachLanguage = z.record(z.enum(officialLanguages), text(10_000))

/** The text of the articles of the Judicial Code that a decision letter must quote; an empty one is missing. */
export const LegalTexts = z.strictObject({
  article728: inEachLanguage,
  article1017: inEachLanguage,
  /** The day on which somebody last compared them with the law. */
  checkedOn: z.iso.date(),
})
export type LegalTexts = z.infer<typeof LegalTexts>
