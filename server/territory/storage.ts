import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { newId } from '#server/storage/newId.ts'
import type { Database } from '#server/storage/store.ts'
import { workers } from '#server/storage/tables/people.ts'
import { centres, municipalityCorrections } from '#server/storage/tables/territory.ts'
import { Refused } from '#shared/refusals.ts'
import type { Centre, CentreEntry } from '#shared/territory/centre.ts'
import type { Municipality } from '#shared/territory/municipality.ts'

/** What the office corrected or added, with the names of those who did. */
export const listCorrections = (db: Database) =>
  db
    .select({ correction: municipalityCorrections, changedBy: workers.name })
    .from(municipalityCorrections)
    .innerJoin(workers, eq(workers.id, municipalityCorrections.changedBy))
    .orderBy(asc(municipalityCorrections.nis5), asc(municipalityCorrections.validFrom))

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
async function getCentre(db: Database, id: string): Promise<Centre> {
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
  if (!known) return insertCentre(tx, { ...entry, id: newId(), version: 1 })
  const phone = entry.phone || known.phone
  if (known.address === entry.address && known.email === entry.email && known.phone === phone) return known
  return saveCentre(tx, { ...known, ...entry, phone })
}
