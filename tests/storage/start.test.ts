import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { office as contract } from '#shared/office/contract.ts'
import { session } from '#shared/session/contract.ts'
import { ask } from '#tests/support/asking.ts'
import { startProgram } from '#tests/support/program.ts'

vi.setConfig({ testTimeout: 120_000 })
const folders = mkdtempSync(join(tmpdir(), 'relais-start-'))
const newFolder = () => mkdtempSync(join(folders, 'data-'))
afterAll(() => rmSync(folders, { recursive: true }))

const administrator = { signInName: 'karim', password: 'une longue phrase' }
const codeIn = (said: string) => /([2-9A-Z]{4}-){4}[2-9A-Z]{4}/.exec(said)?.[0] ?? ''
const setUp = (url: string, code: string) =>
  ask({
    url,
    cookie: '',
    endpoint: contract.setUp,
    asking: { body: { ...administrator, code, officeName: 'CPAS d’essai', name: 'Karim', language: 'fr' } },
  })
const signIn = (url: string) => ask({ url, cookie: '', endpoint: session.signIn, asking: { body: administrator } })

test.each([
  ['PORT', { PORT: 'http' }, 78],
  ['RELAIS_FOLDER', { RELAIS_FOLDER: 'data' }, 78],
  ['RELAIS_DATA', { RELAIS_DATA: '/dev/null/data' }, 78],
  ['HOST', { HOST: '192.0.2.1', RELAIS_DATA: newFolder() }, 78],
])('a wrong %s ends the start with one line that names it', async (name, env, expected) => {
  await using program = startProgram({ env })
  expect(await program.ended).toBe(expected)
  expect(program.complained()).toMatch(new RegExp(`^${name}\\b.*\n$`))
})

test('an option that does not exist is refused in one line; the help tells those that do', async () => {
  await using wrong = startProgram({ args: ['--emtpy'] })
  expect(await wrong.ended).toBe(78)
  expect(wrong.complained()).toMatch(/^--emtpy .*--help.*\n$/)
  await using right = startProgram({ args: ['--help'] })
  expect(await right.ended).toBe(0)
  expect(right.said()).toContain('--empty')
  expect(right.said()).toContain('RELAIS_DATA')
})

test('a port that another program uses ends the start with one line that names PORT', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => other.once('listening', listening))
  const { port } = other.address() as AddressInfo
  await using program = startProgram({ env: { PORT: String(port), RELAIS_DATA: newFolder() } })
  expect(await program.ended).toBe(1)
  expect(program.complained()).toMatch(new RegExp(`^PORT=${port} is in use.*\n$`))
  await new Promise((closed) => other.close(closed))
})

test('an office without a name is set up with the code on the console, which is another one at each start', async () => {
  const env = { RELAIS_DATA: newFolder() }
  await using first = startProgram({ env })
  await first.address()
  const oldCode = codeIn(first.said())
  first.kill('SIGTERM')
  expect(await first.ended).toBe(0)

  await using second = startProgram({ env, args: [] })
  const url = await second.address()
  expect((await setUp(url, oldCode)).status).toBe(403)
  expect((await setUp(url, codeIn(second.said()))).status).toBe(200)
  second.kill('SIGINT')
  expect(await second.ended).toBe(0)

  await using third = startProgram({ env, args: [] })
  expect((await signIn(await third.address())).status).toBe(200)
  expect(third.said()).toContain('CPAS d’essai')
  expect(codeIn(third.said())).toBe('')
})

test('the first start makes a demo office; each colleague on the console signs in with the password beside them', async () => {
  const env = { RELAIS_DATA: newFolder() }
  await using cutShort = startProgram({ env, args: [] })
  await cutShort.says(/Making the demo office/)
  cutShort.kill('SIGKILL')
  await cutShort.ended

  await using program = startProgram({ env, args: [] })
  const url = await program.address()
  const [, password = ''] = /password: (\S+)/.exec(program.said()) ?? []
  const [, ...signInNames] = [...program.said().matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name)
  expect(signInNames).toHaveLength(9)
  for (const signInName of signInNames) {
    const asking = { body: { signInName, password } }
    const answer = await ask({ url, cookie: '', endpoint: session.signIn, asking })
    expect([signInName, answer.status]).toEqual([signInName, 200])
  }
  program.kill('SIGTERM')
  await program.ended

  await using again = startProgram({ env, args: [] })
  await again.address()
  expect(again.said()).not.toContain('Making')
  expect(again.said()).toContain(password)
})

test('nobody else on the machine can read the data folder', async () => {
  const folder = join(newFolder(), 'inner')
  await using program = startProgram({ env: { RELAIS_DATA: folder } })
  await program.address()
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'office.db')).mode & 0o777).toBe(0o600)
})

test('two programs never open the same data, and the lock falls with the one that is killed', async () => {
  const env = { RELAIS_DATA: newFolder() }
  await using first = startProgram({ env })
  const url = await first.address()
  await using second = startProgram({ env })
  expect(await second.ended).toBe(1)
  expect(second.complained()).toMatch(/^.* is in use by another Relais.*RELAIS_DATA\n$/)
  expect((await setUp(url, codeIn(first.said()))).status).toBe(200)

  first.kill('SIGKILL')
  await first.ended
  await using third = startProgram({ env })
  expect((await signIn(await third.address())).status).toBe(200)
})

test('told to stop in full traffic, it ends every answer, and then itself', async () => {
  await using program = startProgram({ env: { RELAIS_DATA: newFolder() } })
  const url = await program.address()
  await setUp(url, codeIn(program.said()))
  const { headers } = await signIn(url)
  const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const stream = await fetch(`${url}/api/live`, { headers: { cookie } })
  const broken: unknown[] = []
  let answered = 0
  const keepAsking = async () => {
    for (;;) {
      const response = await fetch(`${url}/api/colleagues`, { headers: { cookie } }).catch(() => null)
      if (!response) return
      await response.json().catch((error) => broken.push(error))
      answered++
      if (answered === 50) program.kill('SIGTERM')
    }
  }
  const asking = Array.from({ length: 8 }, keepAsking)
  const streamed = stream.text()
  await Promise.all(asking)
  expect(await program.ended).toBe(0)
  expect(await streamed).not.toContain('error')
  expect(broken).toEqual([])
  expect(answered).toBeGreaterThan(50)
})

test('a file that is no database of ours is refused in one line and left as it is', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'office.db'), 'Liste des demandes de 2019')
  await using program = startProgram({ env: { RELAIS_DATA: folder } })
  expect(await program.ended).toBe(78)
  expect(program.complained()).toMatch(/^.*office\.db is not a database\n$/)
})
