import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { openApp } from '#server/app.ts'
import { openHub } from '#server/live/hub.ts'
import { insertOffice, insertWorker } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import { type Searcher, searchHere } from '#server/search/searcher.ts'
import { countAttempts } from '#server/session/attempts.ts'
import { sessionCookie } from '#server/session/cookie.ts'
import { hashPassword } from '#server/session/passwords.ts'
import { hashOf } from '#server/session/sessions.ts'
import { startSession } from '#server/session/storage.ts'
import { newId } from '#server/storage/newId.ts'
import { openSqlite } from '#server/storage/store.ts'
import { journal } from '#server/storage/tables/journal.ts'
import type { Asking, Endpoint, Reply } from '#shared/http/endpoint.ts'
import type { SentFile } from '#shared/http/sentFile.ts'
import type { Language } from '#shared/language/languages.ts'
import type { News } from '#shared/live/news.ts'
import type { Role } from '#shared/people/permissions.ts'
import type { RefusalDetails } from '#shared/refusals.ts'
import { ask } from './asking.ts'
import { addRequest, type RequestWanted } from './requests.ts'

type Problem = RefusalDetails & { readonly refusal: string }
type Answer<Body> = {
  readonly status: number
  readonly body: Body & Partial<Problem>
  readonly headers: Headers
}

export type Colleague = {
  readonly id: string
  readonly name: string
  readonly cookie: string
  ask<E extends Endpoint>(endpoint: E, asking: Asking<E>): Promise<Answer<Received<Reply<E>>>>
}

/** A file comes as its bytes. */
type Received<Body> = [Body] extends [SentFile] ? Uint8Array<ArrayBuffer> : Body

type Person = { readonly roles?: readonly Role[]; readonly language?: Language; readonly password?: string }

type Wanted = {
  readonly now?: string
  readonly clientFolder?: string
  /** Where searches are done; in the same thread unless told otherwise. */
  readonly searcher?: (file: string) => Searcher
  /** The address that browsers use; plain localhost unless told otherwise. */
  readonly origin?: string
  /** Makes the database file that is opened; a new one unless told otherwise. */
  readonly makeFile?: (file: string) => void
  /** With a code the office has no name yet. */
  readonly setUpCode?: string
}

/** A whole office on an empty database behind real HTTP, at noon of Monday 2 March 2026 in Belgium unless told otherwise. */
export async function openOffice(options: Wanted = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'relais-test-'))
  const file = join(folder, 'office.db')
  options.makeFile?.(file)
  const store = openSqlite(file)
  let now = options.now ?? '2026-03-02T11:00:00.000Z'
  const news: News[] = []
  const live = openHub()
  live.listen((one) => news.push(one))
  const log = pino({ level: 'silent' })
  const office: Office = {
    store,
    searcher: options.searcher?.(file) ?? searchHere(store.read),
    live,
    log,
    attempts: countAttempts(),
    clock: { now: () => now },
    setUpCode: options.setUpCode ?? null,
    origin: options.origin ?? 'http://localhost',
  }
  if (!options.setUpCode) await store.transact((tx) => insertOffice(tx, 'CPAS d’essai', now))

  const server = openApp(office, options.clientFolder).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const { origin } = options

  return {
    office,
    url,
    news,
    folder,
    /** Sets the office's clock. */
    setClock(instant: string) {
      now = new Date(instant).toISOString()
    },
    /** A colleague who is signed in; a social worker unless told otherwise. */
    async colleague(
      name: string,
      { roles = ['socialWorker'], language = 'fr', password }: Person = {},
    ): Promise<Colleague> {
      const token = `token-of-${name}`
      const passwordHash = password === undefined ? '' : await hashPassword(password)
      await store.transact(async (tx) => {
        const signInName = name.toLowerCase()
        await insertWorker(tx, { id: name, name, signInName, passwordHash, roles, language, active: true })
        await startSession(tx, hashOf(token), name, now)
      })
      const [cookie = ''] = sessionCookie(office.origin, token).split(';')
      return { id: name, name, cookie, ask: (endpoint, asking) => ask({ url, origin, cookie, endpoint, asking }) }
    },
    /** Somebody who is not signed in. */
    stranger: {
      ask: <E extends Endpoint>(endpoint: E, asking: Asking<E>) => ask({ url, origin, cookie: '', endpoint, asking }),
    },
    /** A request that is already kept, received today unless told otherwise. */
    request: (wanted: RequestWanted = {}) => store.transact((tx) => addRequest(tx, now, wanted)),
    journal: () => store.read.select().from(journal),
    newId: () => newId(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await office.searcher.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
