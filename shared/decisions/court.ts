import * as z from 'zod'
import { filledText, text } from '#shared/http/text.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'

/** A labour court, or a division of one, with the registry where an appeal is lodged. */
export const CourtDetails = z.strictObject({
  names: z
    .partialRecord(z.enum(officialLanguages), text(200).trim())
    .refine((names) => Object.values(names).some((name) => name !== ''), { error: 'a court has a name' }),
  /** Of the registry, line by line; empty while nobody knows it, and no letter names the court. */
  address: text(500).trim(),
  /** NIS5 codes of the municipalities that it hears, or the digits with which those of an arrondissement begin. */
  hears: z.array(z.string().regex(/^[1-9]\d{0,4}$/)).max(600),
  /** The only language of its proceedings, where two courts hear the same municipality. */
  language: z.enum(officialLanguages).nullable(),
  /** The day on which somebody of the office last checked the address; null while nobody has. */
  checkedOn: z.iso.date().nullable(),
})
export type CourtDetails = z.infer<typeof CourtDetails>

/** `version` is 0 while it is as it came with the program. */
export const LabourCourt = CourtDetails.extend({ id: filledText(60), version: z.number().int() })
export type LabourCourt = z.infer<typeof LabourCourt>
