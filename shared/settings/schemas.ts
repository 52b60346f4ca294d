import type * as z from 'zod'
import { CorrectedTerms } from '#shared/clocks/terms.ts'
import { CommitteeRhythm } from '#shared/committee/rhythm.ts'
import { NoContactRule } from '#shared/contacts/noContact.ts'
import { LegalTexts } from '#shared/decisions/legalTexts.ts'
import { Letterhead } from '#shared/letters/letterhead.ts'
import { Paragraphs } from '#shared/letters/paragraphs.ts'
import { MailServer } from '#shared/mail/mailServer.ts'
import { Checklists } from '#shared/pieces/checklists.ts'
import { RestRule } from '#shared/rest/restRule.ts'
import { OwnTerritory } from '#shared/territory/ownTerritory.ts'
import type { SettingName } from './names.ts'

export type SettingValues = {
  readonly terms: CorrectedTerms
  readonly letterhead: Letterhead
  readonly paragraphs: Paragraphs
  readonly legalTexts: LegalTexts
  readonly mail: MailServer
  readonly noContact: NoContactRule
  readonly committee: CommitteeRhythm
  readonly pieces: Checklists
  readonly territory: OwnTerritory
  readonly rest: RestRule
}

/** What each setting may hold. */
export const settingSchemas: { readonly [Name in SettingName]: z.ZodType<SettingValues[Name]> } = {
  terms: CorrectedTerms,
  letterhead: Letterhead,
  paragraphs: Paragraphs,
  legalTexts: LegalTexts,
  mail: MailServer,
  noContact: NoContactRule,
  committee: CommitteeRhythm,
  pieces: Checklists,
  territory: OwnTerritory,
  rest: RestRule,
}
