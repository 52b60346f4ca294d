import { randomBytes } from 'node:crypto'
import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import type { Language } from '#shared/language/languages.ts'
import { Refused } from '#shared/refusals.ts'
import type { Me } from '#shared/session/contract.ts'
import { isPassword } from './passwords.ts'
import { hashOf } from './sessions.ts'
import { endSession, findSignIn, saveLanguage, startSession } from './storage.ts'

type SignIn = { readonly signInName: string; readonly password: string; readonly address: string }

/** A new session for whoever knows the password; gives its token, which is kept nowhere, and the colleague. */
export async function signIn(office: Office, { signInName, password, address }: SignIn) {
  await office.attempts.admit(signInName, address)
  const worker = await findSignIn(office.store.read, signInName)
  const right = await isPassword(password, worker?.passwordHash)
  if (!worker || !right || !worker.active) throw new Refused('sign-in-wrong')
  await office.attempts.forgive(signInName)

  const token = randomBytes(32).toString('base64url')
  await act(office, worker, async (tx) => {
    await startSession(tx, hashOf(token), worker.id, office.clock.now())
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
