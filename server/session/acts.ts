import { randomBytes } from 'node:crypto'
import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import type { Instant } from '#shared/calendar/days.ts'
import type { Language } from '#shared/language/languages.ts'
import { Refused } from '#shared/refusals.ts'
import type { Me } from '#shared/session/contract.ts'
import { isPassword } from './passwords.ts'
import { absoluteLimit, hashOf, idleLimit } from './sessions.ts'
import { endSession, findSignIn, removeEndedSessions, saveLanguage, startSession } from './storage.ts'

type SignIn = {
  readonly signInName: string
  readonly password: string
  readonly address: string
  /** The token that the browser had before; its session ends. */
  readonly formerToken: string | null
}

/** A new session for whoever knows the password; gives its token, which is kept nowhere, and the colleague. */
export async function signIn(office: Office, { signInName, password, address, formerToken }: SignIn) {
  await office.attempts.admit(signInName, address)
  const worker = await findSignIn(office.store.read, signInName)
  const right = await isPassword(password, worker?.passwordHash)
  if (!worker || !right || !worker.active) throw new Refused('sign-in-wrong')
  await office.attempts.forgive(signInName, address)

  const token = randomBytes(32).toString('base64url')
  await act(office, worker, async (tx) => {
    const now = office.clock.now()
    // While the password was checked it may have been changed, or the colleague have left.
    const still = await findSignIn(tx, signInName)
    if (!still?.active || still.passwordHash !== worker.passwordHash) throw new Refused('sign-in-wrong')
    if (formerToken) await endSession(tx, hashOf(formerToken))
    await removeEndedSessions(tx, before(now, absoluteLimit), before(now, idleLimit))
    await startSession(tx, hashOf(token), worker.id, now)
    return { result: null, entry: { act: 'signedIn', requestId: null } }
  })
  const { id, name, roles, language } = worker
  return { token, worker: { id, name, roles: [...roles], language } satisfies Me }
}

export const signOut = (office: Office, worker: { readonly id: string }, token: string) =>
  act(office, worker, async (tx) => {
    await endSession(tx, hashOf(token))
    return {
      result: null,
      entry: { act: 'signedOut', requestId: null },
      news: [{ type: 'office', id: worker.id, version: 0 }],
    }
  })

export const chooseLanguage = (office: Office, worker: { readonly id: string }, language: Language) =>
  act(office, worker, async (tx) => {
    await saveLanguage(tx, worker.id, language)
    return { result: null, entry: { act: 'languageChosen', requestId: null, details: { language } } }
  })

const before = (now: Instant, milliseconds: number): Instant => new Date(Date.parse(now) - milliseconds).toISOString()
