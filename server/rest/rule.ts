import { findSetting } from '#server/settings/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { type RestRule, usualRest } from '#shared/rest/restRule.ts'

/** After how many open days a claim rests in this office. */
export const restRule = async (db: Database): Promise<RestRule> => (await findSetting(db, 'rest')) ?? usualRest
