import type { SettingName } from '#shared/settings/names.ts'
import { instant, json, table, text } from '../columns.ts'

/** What the office set by itself; a setting that is absent has its default. */
export const settings = table('settings', {
  name: text().$type<SettingName>().primaryKey(),
  value: json<unknown>().notNull(),
  changedAt: instant().notNull(),
  changedBy: text().notNull(),
})
