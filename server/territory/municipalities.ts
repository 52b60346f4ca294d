import { findSetting } from '#server/settings/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { KeptMunicipality } from '#shared/territory/contract.ts'
import { inForceOn, type Municipality } from '#shared/territory/municipality.ts'
import { municipalitiesOf2025 } from './municipalitiesOf2025.ts'
import { listCorrections } from './storage.ts'

/** Every municipality, also of other times: what the office corrected or added goes before what came with the program. */
export async function listKeptMunicipalities(db: Database): Promise<readonly KeptMunicipality[]> {
  const corrections = await listCorrections(db)
  const corrected = corrections.map(({ correction, changedBy }) => ({ ...correction, changedBy }))
  const replaced = new Set(corrected.map(keyOf))
  const untouched = municipalitiesOf2025.filter((one) => !replaced.has(keyOf(one)))
  return [...corrected, ...untouched.map((one) => ({ ...one, changedAt: null, changedBy: null }))]
}

const keyOf = ({ nis5, validFrom }: Pick<Municipality, 'nis5' | 'validFrom'>) => `${nis5} ${validFrom}`

/** Those that exist on this day. */
export async function listMunicipalities(db: Database, day: Day): Promise<readonly Municipality[]> {
  const inForce = inForceOn(await listKeptMunicipalities(db), day)
  return inForce.map(({ changedAt: _at, changedBy: _by, ...municipality }) => municipality)
}

/** The municipality that the office serves on this day; null while nobody has said, or when it no longer exists. */
export async function findOwnMunicipality(db: Database, day: Day): Promise<Municipality | null> {
  const own = await findSetting(db, 'territory')
  if (own === null) return null
  return (await listMunicipalities(db, day)).find(({ nis5 }) => nis5 === own.nis5) ?? null
}
