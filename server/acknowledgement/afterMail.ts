import { getLetter } from '#server/letters/storage.ts'
import type { StoredMail } from '#server/mail/storage.ts'
import { getAidRequest, type StoredRequest, saveAidRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import type { News } from '#shared/live/news.ts'

/**
 * What a mail that left, or never will, makes of the acknowledgement that it carries: it is given on the day it leaves
 * (OL art. 58 §2), and not given when it does not.
 */
export async function afterMail(tx: Database, mail: StoredMail): Promise<readonly News[]> {
  if (mail.letterId === null || (mail.state !== 'sent' && mail.state !== 'givenUp')) return []
  const letter = await getLetter(tx, mail.letterId)
  if (letter.kind !== 'acknowledgement') return []
  const request = await getAidRequest(tx, mail.requestId)
  const facts = factsAfter(request, mail, letter.id)
  if (facts === null) return []
  const { id, version } = await saveAidRequest(tx, request, { facts })
  return [{ type: 'request', id, version }]
}

/** The facts as they then stand; null when nothing changes: what was given in another way meanwhile stays. */
function factsAfter({ facts }: StoredRequest, { state, sentAt }: StoredMail, letterId: string): Facts | null {
  const { acknowledged, ...others } = facts
  const carried = acknowledged?.how === 'mailed' && acknowledged.proof === letterId
  if (acknowledged && !carried) return null
  if (state === 'givenUp') return carried ? others : null
  if (sentAt === null || acknowledged?.on === dayOf(sentAt)) return null
  return { ...others, acknowledged: { on: dayOf(sentAt), how: 'mailed', proof: letterId } }
}
