import { hash } from 'node:crypto'
import type { Office } from '#server/office.ts'
import type { Me } from '#shared/session/contract.ts'
import { tokenIn } from './cookie.ts'
import { findSession, touchSession } from './storage.ts'

const minute = 60_000
/** A session ends half an hour after it was last used, and ten hours after it began. */
export const idleLimit = 30 * minute
export const absoluteLimit = 600 * minute

/** What is kept of a token. */
export const hashOf = (token: string) => hash('sha256', token)

/** The colleague whose session the cookie names, or null when there is none or it has ended. */
export async function workerOfCookie(office: Office, cookie: string | undefined): Promise<Me | null> {
  const token = tokenIn(office.origin, cookie)
  if (token === null) return null
  const tokenHash = hashOf(token)
  const session = await findSession(office.store.read, tokenHash)
  if (!session?.worker.active) return null

  const now = Date.parse(office.clock.now())
  const idle = now - Date.parse(session.seenAt)
  if (idle > idleLimit || now - Date.parse(session.startedAt) > absoluteLimit) return null
  // Written once a minute at most: reading a page should not cost a write.
  if (idle > minute) await office.store.transact((tx) => touchSession(tx, tokenHash, office.clock.now()))
  return session.worker
}
