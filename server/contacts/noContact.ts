import type { StoredRequest } from '#server/requests/storage.ts'
import { findSetting } from '#server/settings/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Day } from '#shared/calendar/days.ts'
import { defaultNoContactRule, missingContact, type NoContactRule } from '#shared/contacts/noContact.ts'
import { Refused } from '#shared/refusals.ts'
import { listAttempts } from './storage.ts'

export const noContactRule = async (db: Database): Promise<NoContactRule> =>
  (await findSetting(db, 'noContact')) ?? defaultNoContactRule

/** Refuses to say that nobody could be reached before the office's rule is kept, and says what is missing. */
export async function refuseTooEarly(tx: Database, { id }: StoredRequest, today: Day): Promise<void> {
  const missing = missingContact(await listAttempts(tx, id), await noContactRule(tx), today)
  if (missing) throw new Refused('no-contact-too-early', { missingContact: missing })
}
