import { findOfficeName } from '#server/office/storage.ts'
import { findSetting } from '#server/settings/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Language } from '#shared/language/languages.ts'
import { emptyLetterhead, type Letterhead } from '#shared/letters/letterhead.ts'
import { letterLanguage } from '#shared/letters/letterLanguage.ts'

/** The office as it stands on a letter in one language. A line that it left empty is ''. */
export type LetterHead = {
  readonly name: string
  readonly service: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly website: string
  readonly openingHours: string
  /** A PNG. */
  readonly logo: Uint8Array | null
}

export async function letterHeadOf(db: Database, language: Language): Promise<LetterHead> {
  const officeName = (await findOfficeName(db)) ?? ''
  const { names, service, openingHours, logo, address, phone, email, website } = await findLetterhead(db)
  return {
    name: names[language] || officeName,
    service: service[language] ?? '',
    address,
    phone,
    email,
    website,
    openingHours: openingHours[language] ?? '',
    logo: logo === null ? null : Buffer.from(logo, 'base64'),
  }
}

/** In which language the office writes to this applicant. */
export const languageFor = async (db: Database, { language }: { readonly language: Language }) =>
  letterLanguage(language, (await findLetterhead(db)).languages)

/** What the office set, or an empty one. */
export const findLetterhead = async (db: Database): Promise<Letterhead> =>
  (await findSetting(db, 'letterhead')) ?? emptyLetterhead
