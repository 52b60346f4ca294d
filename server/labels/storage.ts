import { eq, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { labels } from '#server/storage/tables/labels.ts'
import type { Label } from '#shared/labels/label.ts'
import { Refused } from '#shared/refusals.ts'
import { nameOrder } from '#shared/search/folding.ts'

/** The office’s labels by name, with those that are no longer given. */
export async function listLabels(db: Database): Promise<readonly Label[]> {
  const all = await everyLabel(db).execute()
  return all.sort((one, other) => (nameOrder(one.name) < nameOrder(other.name) ? -1 : 1))
}

const everyLabel = prepared((db) => db.select().from(labels).prepare())

/** The label; refuses where there is none. */
export async function getLabel(db: Database, id: string): Promise<Label> {
  const [label] = await labelById(db).execute({ id })
  if (!label) throw new Refused('not-found')
  return label
}

const labelById = prepared((db) =>
  db
    .select()
    .from(labels)
    .where(eq(labels.id, sql.placeholder('id')))
    .prepare(),
)

export async function insertLabel(tx: Database, label: Label): Promise<Label> {
  await tx.insert(labels).values(label)
  return label
}

/** Writes over the version that was seen, and raises it; refuses when a colleague was quicker. */
export async function saveLabel(tx: Database, { version, ...label }: Label): Promise<Label> {
  const seen = await getLabel(tx, label.id)
  if (seen.version !== version) throw new Refused('request-changed-meanwhile')
  const saved = { ...label, version: version + 1 }
  await tx.update(labels).set(saved).where(eq(labels.id, label.id))
  return saved
}
