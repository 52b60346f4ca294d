import * as z from 'zod'
import { text } from '#shared/http/text.ts'
import { fold } from '#shared/search/folding.ts'
import { labelColours } from './colours.ts'

/** What the office says of a label. Its name must differ from the others by more than case, accents and punctuation. */
export const LabelEntry = z.strictObject({
  name: text(40)
    .trim()
    .refine((name) => fold(name) !== '', { error: 'a name has a letter or a digit' }),
  /** When it is used, in the office’s words; may be empty. */
  meaning: text(300).trim(),
  colour: z.enum(labelColours),
})
export type LabelEntry = z.infer<typeof LabelEntry>

export const Label = LabelEntry.extend({
  id: z.uuid(),
  /** No longer given; it stays where it was given. */
  retired: z.boolean(),
  version: z.number().int(),
})
export type Label = z.infer<typeof Label>

/** So many labels an office gives at most; those that are no longer given do not count. */
export const mostLabels = 100

/** Whether two labels would be taken for the same. */
export const isSameName = (one: string, other: string): boolean => fold(one) === fold(other)
