import * as z from 'zod'
import { text } from '#shared/http/text.ts'
import { languages } from '#shared/language/languages.ts'
import { letterKinds } from './kinds.ts'

/** The office's own paragraphs at the end of each kind of letter. One that is written in one language must be in the letter's, or the letter is refused. */
export const Paragraphs = z.partialRecord(z.enum(letterKinds), z.partialRecord(z.enum(languages), text(4_000)))
export type Paragraphs = z.infer<typeof Paragraphs>
