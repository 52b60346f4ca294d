import * as z from 'zod'
import type { Day } from '#shared/calendar/days.ts'
import { filledText } from '#shared/http/text.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'

export const regions = ['brussels', 'flanders', 'wallonia'] as const

const known = z.strictObject({
  /** Five digits: province, arrondissement, municipality. A municipality that merges under a new name gets a new one. */
  nis5: z.string().regex(/^[1-9]\d{4}$/),
  validFrom: z.iso.date(),
  /** The last day on which it existed; null while it does. */
  validUntil: z.iso.date().nullable(),
  names: z.partialRecord(z.enum(officialLanguages), filledText(100)),
  region: z.enum(regions),
  /** Of service, that of the region first; the others where there are facilities. */
  languages: z.array(z.enum(officialLanguages)).min(1).readonly(),
  postalCodes: z
    .array(z.string().regex(/^[1-9]\d{3}$/))
    .max(60)
    .readonly(),
  /** Herstappe has none. */
  hasCentre: z.boolean(),
})

export const Municipality = known
  .refine(({ names }) => Object.keys(names).length > 0, { path: ['names'], error: 'a municipality has a name' })
  .refine(({ validFrom, validUntil }) => validUntil === null || validUntil >= validFrom, {
    path: ['validUntil'],
    error: 'it does not end before it begins',
  })
export type Municipality = z.infer<typeof Municipality>

/** Those that exist on this day. */
export const inForceOn = <M extends Pick<Municipality, 'validFrom' | 'validUntil'>>(all: readonly M[], day: Day) =>
  all.filter(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil))

/** Its name in this language, else in its own. */
export function municipalityName({ names, languages }: Pick<Municipality, 'names' | 'languages'>, language: string) {
  const asked = officialLanguages.find((one) => one === language)
  const [own] = languages
  return (asked && names[asked]) || (own && names[own]) || Object.values(names)[0] || ''
}
