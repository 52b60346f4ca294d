import { hash } from 'node:crypto'
import { describeError } from '#server/describeError.ts'
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

/** The colleague whose session the cookie names, or null when there is none or it has ended. The session counts as used. */
export async function workerOfCookie(office: Office, cookie: string | undefined): Promise<Me | null> {
  const session = await findLiving(office, cookie)
  if (!session) return null
  // Written once a minute at most: reading a page should not cost a write.
  if (session.idle > minute) await keepAlive(office, session.tokenHash)
  return session.worker
}

/** The same for a page that only listens, or asks by itself: that does not keep a session alive. */
export async function findWorkerOfCookie(office: Office, cookie: string | undefined): Promise<Me | null> {
  const session = await findLiving(office, cookie)
  return session?.worker ?? null
}

/** Where nothing can be written, on a full disk, colleagues can still read. */
async function keepAlive({ store, clock, log }: Office, tokenHash: string) {
  try {
    await store.transact((tx) => touchSession(tx, tokenHash, clock.now()))
  } catch (error) {
    log.error({ error: describeError(error) }, 'a session could not be kept alive')
  }
}

async function findLiving(office: Office, cookie: string | undefined) {
  const token = tokenIn(office.origin, cookie)
  if (token === null) return null
  const tokenHash = hashOf(token)
  const session = await findSession(office.store.read, tokenHash)
  if (!session?.worker.active) return null

  const now = Date.parse(office.clock.now())
  const idle = now - Date.parse(session.seenAt)
  if (idle > idleLimit || now - Date.parse(session.startedAt) > absoluteLimit) return null
  return { tokenHash, worker: session.worker, idle }
}
