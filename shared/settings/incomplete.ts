import type { LabourCourt } from '#shared/decisions/court.ts'
import { courtsFor } from '#shared/decisions/courtsFor.ts'
import type { LegalTexts } from '#shared/decisions/legalTexts.ts'
import type { Letterhead } from '#shared/letters/letterhead.ts'
import type { OwnTerritory } from '#shared/territory/ownTerritory.ts'
import type { SettingsSection } from './sections.ts'

/** What the office set; null for what it has not. */
type Settings = {
  readonly letterhead: Letterhead
  readonly legalTexts: LegalTexts | null
  readonly own: OwnTerritory | null
  readonly courts: readonly LabourCourt[]
}

/** The sections that lack something without which no decision letter can be made, whoever it is for. */
export const incompleteSections = (settings: Settings): readonly SettingsSection[] =>
  judged.filter((section) => lacks[section](settings))

const judged = ['letterhead', 'legalTexts', 'courts', 'municipalities'] as const satisfies readonly SettingsSection[]

const lacks: Readonly<Record<(typeof judged)[number], (settings: Settings) => boolean>> = {
  letterhead: ({ letterhead: { languages, service, address, phone } }) =>
    address === '' || phone === '' || languages.some((language) => !service[language]),
  legalTexts: ({ letterhead: { languages }, legalTexts }) =>
    languages.some((language) => !legalTexts?.article728[language] || !legalTexts.article1017[language]),
  /** A court is known, and its registry, in each language in which the office writes. */
  courts: ({ letterhead: { languages }, own, courts }) =>
    own !== null &&
    languages.some((language) => {
      const hearing = courtsFor(own.nis5, language, courts)
      return hearing.length === 0 || hearing.some(({ address }) => address === '')
    }),
  municipalities: ({ own }) => own === null,
}
