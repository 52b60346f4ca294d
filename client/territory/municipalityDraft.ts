import type { Day } from '#shared/calendar/days.ts'
import { type OfficialLanguage, officialLanguages } from '#shared/letters/letterhead.ts'
import type { Municipality } from '#shared/territory/municipality.ts'

/** What stands in the fields of a municipality; empty text for what is not filled in. */
export type MunicipalityDraft = {
  readonly nis5: string
  readonly validFrom: Day
  readonly validUntil: Day
  readonly names: Readonly<Record<OfficialLanguage, string>>
  readonly region: Municipality['region']
  readonly languages: readonly OfficialLanguage[]
  readonly postalCodes: string
  readonly hasCentre: boolean
}
export type MunicipalityField = 'nis5' | 'validFrom' | 'validUntil' | 'names' | 'languages' | 'postalCodes'

export function draftOf(municipality: Municipality | null, today: Day): MunicipalityDraft {
  const { fr = '', nl = '', de = '' } = municipality?.names ?? {}
  return {
    nis5: municipality?.nis5 ?? '',
    validFrom: municipality?.validFrom ?? today,
    validUntil: municipality?.validUntil ?? '',
    names: { fr, nl, de },
    region: municipality?.region ?? 'wallonia',
    languages: municipality?.languages ?? [],
    postalCodes: municipality?.postalCodes.join(' ') ?? '',
    hasCentre: municipality?.hasCentre ?? true,
  }
}

/** The municipality as the contract takes it; a name that is empty is left out. */
export const typedIn = ({ names, postalCodes, validUntil, ...draft }: MunicipalityDraft) => ({
  ...draft,
  validUntil: validUntil === '' ? null : validUntil,
  names: Object.fromEntries(
    officialLanguages.flatMap((language) => (names[language].trim() === '' ? [] : [[language, names[language]]])),
  ),
  postalCodes: postalCodes.split(/[\s,;]+/).filter((code) => code !== ''),
})
