import { eq, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { settings } from '#server/storage/tables/settings.ts'
import { defaultTerms, type Terms } from '#shared/clocks/terms.ts'
import type { SettingName } from '#shared/settings/names.ts'
import { type SettingValues, settingSchemas } from '#shared/settings/schemas.ts'

const settingNamed = prepared((db) =>
  db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.name, sql.placeholder('name')))
    .prepare(),
)

/** What the office set; null while it has set nothing. Refuses (throws) what is kept in a shape that nobody knows. */
export async function findSetting<Name extends SettingName>(
  db: Database,
  name: Name,
): Promise<SettingValues[Name] | null> {
  const [found] = await settingNamed(db).execute({ name })
  return found ? settingSchemas[name].parse(found.value) : null
}

type Change<Name extends SettingName> = {
  readonly value: SettingValues[Name]
  readonly at: string
  readonly by: string
}

export async function saveSetting<Name extends SettingName>(tx: Database, name: Name, { value, at, by }: Change<Name>) {
  const row = { value, changedAt: at, changedBy: by }
  await tx
    .insert(settings)
    .values({ name, ...row })
    .onConflictDoUpdate({ target: settings.name, set: row })
}

/** The statutory terms as this office applies them. */
export async function termsInForce(db: Database): Promise<Terms> {
  return { ...defaultTerms, ...(await findSetting(db, 'terms')) }
}
