import * as z from 'zod'
import { filledText, text } from '#shared/http/text.ts'
import { type Municipality, municipalityName } from './municipality.ts'

/** What the directory keeps of another centre, or of the SPP IS. */
export const CentreEntry = z.strictObject({
  /** The municipality that it serves; null for the SPP IS. */
  nis5: z
    .string()
    .regex(/^[1-9]\d{4}$/)
    .nullable(),
  name: filledText(200),
  address: text(500).trim(),
  email: z.union([z.literal(''), z.email().max(200)]),
  phone: text(60).trim(),
})
export type CentreEntry = z.infer<typeof CentreEntry>

export const Centre = CentreEntry.extend({ id: z.uuid(), version: z.number().int() })
export type Centre = z.infer<typeof Centre>

/** What a municipality's centre is probably called: « CPAS de Liège », « CPAS d’Amay », « OCMW Gent », « ÖSHZ Eupen ». */
export function centreName(municipality: Pick<Municipality, 'names' | 'languages'>): string {
  const [language = 'fr'] = municipality.languages
  const name = municipalityName(municipality, language)
  if (language === 'nl') return `OCMW ${name}`
  if (language === 'de') return `ÖSHZ ${name}`
  if (name.startsWith('Le ')) return `CPAS du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `CPAS des ${name.slice(4)}`
  return /^[AEIOUYÂÉÈÊÎÔ]/i.test(name) ? `CPAS d’${name}` : `CPAS de ${name}`
}
