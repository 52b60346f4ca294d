import { eq, lt, or, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { sessions, workers } from '#server/storage/tables/people.ts'
import type { Instant } from '#shared/calendar/days.ts'
import type { Language } from '#shared/language/languages.ts'

const sessionByToken = prepared((db) =>
  db
    .select({
      startedAt: sessions.startedAt,
      seenAt: sessions.seenAt,
      worker: {
        id: workers.id,
        name: workers.name,
        roles: workers.roles,
        language: workers.language,
        active: workers.active,
      },
    })
    .from(sessions)
    .innerJoin(workers, eq(workers.id, sessions.workerId))
    .where(eq(sessions.tokenHash, sql.placeholder('tokenHash')))
    .prepare(),
)

/** The session with its worker, ended or not. */
export async function findSession(db: Database, tokenHash: string) {
  const [session] = await sessionByToken(db).execute({ tokenHash })
  if (!session) return undefined
  return { ...session, worker: { ...session.worker, roles: [...session.worker.roles] } }
}

export async function startSession(tx: Database, tokenHash: string, workerId: string, at: Instant) {
  await tx.insert(sessions).values({ tokenHash, workerId, startedAt: at, seenAt: at })
}

export async function touchSession(tx: Database, tokenHash: string, seenAt: Instant) {
  await tx.update(sessions).set({ seenAt }).where(eq(sessions.tokenHash, tokenHash))
}

export async function endSession(tx: Database, tokenHash: string) {
  await tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash))
}

/** Ends every session of the worker. */
export async function endSessionsOf(tx: Database, workerId: string) {
  await tx.delete(sessions).where(eq(sessions.workerId, workerId))
}

/** Removes the sessions that began, or were last used, before these instants. */
export async function removeEndedSessions(tx: Database, startedBefore: Instant, seenBefore: Instant) {
  await tx.delete(sessions).where(or(lt(sessions.startedAt, startedBefore), lt(sessions.seenAt, seenBefore)))
}

/** The colleague who signs in by this name, with the hash of the password. */
export async function findSignIn(db: Database, signInName: string) {
  const [worker] = await db.select().from(workers).where(eq(workers.signInName, signInName.toLowerCase()))
  return worker
}

export async function saveLanguage(tx: Database, workerId: string, language: Language) {
  await tx.update(workers).set({ language }).where(eq(workers.id, workerId))
}
