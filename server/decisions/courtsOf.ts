import type { StoredRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { findOwnMunicipality, listMunicipalities } from '#server/territory/municipalities.ts'
import type { Day } from '#shared/calendar/days.ts'
import { courtsFor } from '#shared/decisions/courtsFor.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import { municipalitiesAt } from '#shared/territory/findMunicipalities.ts'
import { listCourts } from './storage.ts'

type Where = { readonly request: StoredRequest; readonly today: Day; readonly language: OfficialLanguage }

/** The court of the applicant's home (JC art. 628, 14°), or of the office's municipality where nobody knows where that is. */
export async function courtsOf(db: Database, { request, today, language }: Where) {
  const [all, municipalities, own] = await Promise.all([
    listCourts(db),
    listMunicipalities(db, today),
    findOwnMunicipality(db, today),
  ])
  const { postalCode, municipality } = request
  const home = municipalitiesAt(municipalities, { postalCode: postalCode ?? '', municipality: municipality ?? '' })
  const places = home.length > 0 ? home : own === null ? [] : [own]
  return { all, proposed: [...new Set(places.flatMap(({ nis5 }) => courtsFor(nis5, language, all)))] }
}
