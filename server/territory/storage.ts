import { randomUUIDv7 } from 'node:crypto'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { findSetting } from '#server/settings/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { workers } from '#server/storage/tables/people.ts'
import { centres, municipalityCorrections } from '#server/storage/tables/territory.ts'
import type { Day } from '#shared/calendar/days.ts'
import { Refused } from '#shared/refusals.ts'
import type { Centre, CentreEntry } from '#shared/territory/centre.ts'
import type { KeptMunicipality } from '#shared/territory/contract.ts'
import { inForceOn, type Municipality } from '#shared/territory/municipality.ts'
import { municipalitiesOf2025 } from './municipalities.ts'

/** Every municipality, also of other times: what the office corrected or added goes before what came with the program. */
export async function listKeptMunicipalities(db: Database): Promise<readonly KeptMunicipality[]> {
  const corrections = await db
    .select({ correction: municipalityCorrections, changedBy: workers.name })
    .from(municipalityCorrections)
    .innerJoin(workers, eq(workers.id, municipalityCorrections.changedBy))
    .orderBy(asc(municipalityCorrections.nis5), asc(municipalityCorrections.validFrom))
  const corrected = corrections.map(({ correction, changedBy }) => ({ ...correction, changedBy }))
  const replaced = new Set(corrected.map(keyOf))
  const untouched = municipalitiesOf2025.filter((one) => !replaced.has(keyOf(one)))
  return [...corrected, ...untouched.map((one) => ({ ...one, changedAt: null, changedBy: null }))]
}

/** Those that exist on this day. */
export const listMunicipalities = async (db: Database, day: Day): Promise<readonly Municipality[]> =>
  inForceOn(await listKeptMunicipalities(db), day).map(
    ({ changedAt: _at, changedBy: _by, ...municipality }) => municipality,
  )

const keyOf = ({ nis5, validFrom }: Pick<Municipality, 'nis5' | 'validFrom'>) => `${nis5} ${validFrom}`

/** The municipality that the office serves on this day; null while nobody has said, or when it no longer exists. */
export async function findOwnMunicipality(db: Database, day: Day): Promise<Municipality | null> {
  const own = await findSetting(db, 'territory')
  if (own === null) return null
  return (await listMunicipalities(db, day)).find(({ nis5 }) => nis5 === own.nis5) ?? null
}

type Corrected = { readonly municipality: Municipality; readonly at: string; readonly by: string }

export async function saveCorrection(tx: Database, { municipality, at, by }: Corrected): Promise<void> {
  const row = { ...municipality, changedAt: at, changedBy: by }
  await tx
    .insert(municipalityCorrections)
    .values(row)
    .onConflictDoUpdate({ target: [municipalityCorrections.nis5, municipalityCorrections.validFrom], set: row })
}

/** The directory by name. */
export const listCentres = (db: Database): Promise<Centre[]> =>
  db.select().from(centres).orderBy(sql`${centres.name} collate nocase`)

/** The centre; refuses where there is none. */
export async function getCentre(db: Database, id: string): Promise<Centre> {
  const [centre] = await db.select().from(centres).where(eq(centres.id, id))
  if (!centre) throw new Refused('not-found')
  return centre
}

export async function insertCentre(tx: Database, centre: Centre): Promise<Centre> {
  await tx.insert(centres).values(centre)
  return centre
}

/** Writes over the version that was seen, and raises it; refuses when a colleague was quicker. */
export async function saveCentre(tx: Database, { version, ...centre }: Centre): Promise<Centre> {
  const seen = await getCentre(tx, centre.id)
  if (seen.version !== version) throw new Refused('request-changed-meanwhile')
  const saved = { ...centre, version: version + 1 }
  await tx.update(centres).set(saved).where(eq(centres.id, centre.id))
  return saved
}

/** Keeps in the directory where something is sent to: the centre of that municipality by that name is brought up to date, another is added. */
export async function keepCentre(tx: Database, entry: CentreEntry): Promise<Centre> {
  const municipality = entry.nis5 === null ? isNull(centres.nis5) : eq(centres.nis5, entry.nis5)
  const [known] = await tx
    .select()
    .from(centres)
    .where(and(municipality, eq(centres.name, entry.name)))
  if (!known) return insertCentre(tx, { ...entry, id: randomUUIDv7(), version: 1 })
  const phone = entry.phone || known.phone
  if (known.address === entry.address && known.email === entry.email && known.phone === phone) return known
  return saveCentre(tx, { ...known, ...entry, phone })
}
