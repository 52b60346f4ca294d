import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { unattendedHeader } from '#shared/http/unattended.ts'
import { office as officeContract } from '#shared/office/contract.ts'
import { queue } from '#shared/queue/contract.ts'
import { session } from '#shared/session/contract.ts'
import { ask } from '#tests/support/asking.ts'
import { openOffice } from '#tests/support/office.ts'

const password = 'une longue phrase de passe'
type Opened = Awaited<ReturnType<typeof openOffice>>

const signIn = (office: Opened, signInName: string, given = password) =>
  office.stranger.ask(session.signIn, { body: { signInName, password: given } })

async function cookieOf(office: Opened, signInName: string) {
  const { headers } = await signIn(office, signInName)
  const [cookie = ''] = headers.getSetCookie()
  return { whole: cookie, pair: cookie.split(';')[0] ?? '' }
}

const whoIs = async (office: Opened, cookie: string) => {
  const { body } = await ask({ url: office.url, cookie, endpoint: session.show, asking: {} })
  return body.worker?.name ?? null
}

test('a colleague signs in by name and password, however the name is written', async () => {
  await using office = await openOffice()
  await office.colleague('Julie', { password })
  const answer = await signIn(office, 'JULIE')
  expect(answer.status).toBe(200)
  expect(answer.body).toEqual({
    office: { name: 'CPAS d’essai' },
    worker: { id: 'Julie', name: 'Julie', roles: ['socialWorker'], language: 'fr' },
  })
  const [cookie = ''] = answer.headers.getSetCookie()
  expect(await whoIs(office, cookie.split(';')[0] ?? '')).toBe('Julie')
  expect((await office.journal()).map(({ act, actorId }) => [act, actorId])).toEqual([['signedIn', 'Julie']])
})

test.each([
  ['a wrong password', 'julie', 'another password'],
  ['a name that nobody has', 'personne', password],
  ['a colleague who has no password yet', 'samir', password],
  ['a colleague who no longer works here', 'nadine', password],
])('%s gets the same answer as any other that is wrong', async (_why, name, given) => {
  await using office = await openOffice()
  await office.colleague('Julie', { password })
  await office.colleague('Samir')
  const nadine = await office.colleague('Nadine', { password })
  const karim = await office.colleague('Karim', { roles: ['administrator'] })
  await karim.ask(officeContract.changeColleague, {
    params: { workerId: nadine.id },
    body: { name: 'Nadine', roles: ['reception'], active: false },
  })
  const answer = await signIn(office, name, given)
  expect([answer.status, answer.body]).toEqual([
    401,
    { type: 'about:blank#sign-in-wrong', title: 'sign-in-wrong', status: 401, refusal: 'sign-in-wrong' },
  ])
  expect(answer.headers.getSetCookie()).toEqual([])
})

test('after ten wrong passwords for a name even the right one must wait; other names need not', async () => {
  await using office = await openOffice()
  await office.colleague('Julie', { password })
  await office.colleague('Samir', { password })
  for (let attempt = 1; attempt <= 10; attempt++) expect((await signIn(office, 'julie', 'faux')).status).toBe(401)
  const eleventh = await signIn(office, 'Julie')
  expect([eleventh.status, eleventh.body.refusal]).toEqual([429, 'too-many-attempts'])
  expect(Number(eleventh.headers.get('retry-after'))).toBeGreaterThan(60)
  expect((await signIn(office, 'samir')).status).toBe(200)
})

test('a good sign-in forgets the wrong ones before it', async () => {
  await using office = await openOffice()
  await office.colleague('Julie', { password })
  for (let round = 1; round <= 2; round++) {
    for (let attempt = 1; attempt <= 9; attempt++) await signIn(office, 'julie', 'faux')
    expect((await signIn(office, 'julie')).status).toBe(200)
  }
})

test.each([
  ['after half an hour without use', ['11:31:00'], null],
  ['not while it is used', ['11:29:00', '11:58:00', '12:27:00'], 'Julie'],
  ['after ten hours, however much it is used', [...everyTwentyMinutesFor(10), '21:01:00'], null],
])('a session ends %s', async (_when, times, expected) => {
  await using office = await openOffice()
  await office.colleague('Julie', { password })
  const { pair } = await cookieOf(office, 'julie')
  let found: string | null = null
  for (const time of times) {
    office.setClock(`2026-03-02T${time}.000Z`)
    found = await whoIs(office, pair)
  }
  expect(found).toBe(expected)
})

test('where nothing can be written any more, who is signed in can still read', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const full = new Sqlite(join(office.folder, 'office.db'))
  full.exec("create trigger full before update on sessions begin select raise(abort, 'full'); end")
  full.close()

  office.setClock('2026-03-02T11:20:00.000Z')
  expect((await ana.ask(queue.list, {})).status).toBe(200)
})

test('what a page asks by itself does not keep a session alive', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const headers = { cookie: ana.cookie, [unattendedHeader]: 'yes' }

  office.setClock('2026-03-02T11:20:00.000Z')
  expect((await fetch(`${office.url}/api/queue`, { headers })).status).toBe(200)
  office.setClock('2026-03-02T11:31:00.000Z')
  expect((await fetch(`${office.url}/api/queue`, { headers })).status).toBe(401)
})

function everyTwentyMinutesFor(hours: number): string[] {
  const start = Temporal.PlainTime.from('11:00')
  return Array.from({ length: hours * 3 }, (_, turn) => start.add({ minutes: 20 * (turn + 1) }).toString())
}

test('the cookie is for our pages alone', async () => {
  await using plain = await openOffice()
  await plain.colleague('Julie', { password })
  expect((await cookieOf(plain, 'julie')).whole).toMatch(/^relais=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)

  await using secure = await openOffice({ origin: 'https://relais.example.be' })
  await secure.colleague('Julie', { password })
  expect((await cookieOf(secure, 'julie')).whole).toMatch(
    /^__Host-relais=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
  )
})

test('neither the token nor the password stands in any file of the office', async () => {
  await using office = await openOffice()
  await office.colleague('Julie', { password })
  const token = (await cookieOf(office, 'julie')).pair.split('=')[1] ?? ''
  expect(token).toHaveLength(43)
  for (const name of readdirSync(office.folder)) {
    const bytes = readFileSync(join(office.folder, name))
    expect([name, bytes.includes(token), bytes.includes(password)]).toEqual([name, false, false])
  }
})

test('signing out ends the session, and has the browser forget what it kept', async () => {
  await using office = await openOffice()
  await office.colleague('Julie', { password })
  const { pair } = await cookieOf(office, 'julie')
  const out = await ask({ url: office.url, cookie: pair, endpoint: session.signOut, asking: {} })
  expect(out.status).toBe(200)
  expect(out.headers.getSetCookie()[0]).toMatch(/^relais=; .*Max-Age=0$/)
  expect(out.headers.get('clear-site-data')).toBe('"cache"')
  expect(await whoIs(office, pair)).toBeNull()
  expect((await ask({ url: office.url, cookie: pair, endpoint: session.signOut, asking: {} })).status).toBe(401)
})

test('signing in again in the same browser ends the session before it', async () => {
  await using office = await openOffice()
  await office.colleague('Julie', { password })
  const { pair } = await cookieOf(office, 'julie')
  const asking = { body: { signInName: 'julie', password } }
  expect((await ask({ url: office.url, cookie: pair, endpoint: session.signIn, asking })).status).toBe(200)
  expect(await whoIs(office, pair)).toBeNull()
})

test.each([
  ['is made inactive', 'is out at once', { active: false }, null],
  ['is given another password', 'is out at once', { active: true, password: 'une tout autre phrase' }, null],
  ['only takes another name', 'stays signed in', { active: true }, 'Julie Renard'],
])('a colleague who %s %s', async (_what, _then, change, expected) => {
  await using office = await openOffice()
  const karim = await office.colleague('Karim', { roles: ['administrator'] })
  const julie = await office.colleague('Julie')
  const changed = await karim.ask(officeContract.changeColleague, {
    params: { workerId: julie.id },
    body: { name: 'Julie Renard', roles: ['socialWorker'], ...change },
  })
  expect(changed.status).toBe(200)
  expect(await whoIs(office, julie.cookie)).toBe(expected)
})

test('a colleague chooses a language and keeps it', async () => {
  await using office = await openOffice()
  const lotte = await office.colleague('Lotte')
  await lotte.ask(session.chooseLanguage, { body: { language: 'nl' } })
  expect((await lotte.ask(session.show, {})).body.worker?.language).toBe('nl')
})
