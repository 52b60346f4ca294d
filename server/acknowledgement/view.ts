import { languageFor } from '#server/letters/letterHead.ts'
import { listLetters } from '#server/letters/storage.ts'
import { findMailOf } from '#server/mail/storage.ts'
import type { Office } from '#server/office.ts'
import { getAidRequest, type StoredRequest } from '#server/requests/storage.ts'
import { findSetting } from '#server/settings/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { wayOf } from '#shared/acknowledgement/ways.ts'

/** Whether the receipt was acknowledged, when and how, and what became of a mail that carries it. */
export async function viewAcknowledgement({ store }: Office, requestId: string) {
  const request = await getAidRequest(store.read, requestId)
  return {
    given: await givenOf(store.read, request),
    language: await languageFor(store.read, request),
    canMail: (await findSetting(store.read, 'mail')) !== null,
  }
}

async function givenOf(db: Database, { id, facts }: StoredRequest) {
  if (!facts.acknowledged) return null
  const { on, how } = facts.acknowledged
  const letterId = await findLetterId(db, { id, facts })
  const mail = letterId === null ? undefined : await findMailOf(db, id, letterId)
  return {
    on,
    how: wayOf(how),
    letterId,
    mail: mail ? { state: mail.state, trouble: mail.trouble } : null,
  }
}

/** The letter that proves it, among those of the request. */
async function findLetterId(db: Database, { id, facts }: Pick<StoredRequest, 'id' | 'facts'>): Promise<string | null> {
  const proof = facts.acknowledged?.proof
  if (proof === undefined) return null
  const letters = await listLetters(db, id)
  return letters.find((letter) => letter.id === proof && letter.kind === 'acknowledgement')?.id ?? null
}
