import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOffice } from '#tests/support/office.ts'

type Opened = Awaited<ReturnType<typeof openOffice>>
const clientFolder = mkdtempSync(join(tmpdir(), 'relais-pages-'))
let office: Opened
let julie: Awaited<ReturnType<Opened['colleague']>>

beforeAll(async () => {
  mkdirSync(join(clientFolder, 'assets'))
  writeFileSync(join(clientFolder, 'index.html'), '<script nonce="RELAIS_NONCE" src="/assets/a1.js"></script>')
  writeFileSync(join(clientFolder, 'assets/a1.js'), 'export {}')
  writeFileSync(join(clientFolder, 'built-from.txt'), 'abc')
  office = await openOffice({ clientFolder })
  julie = await office.colleague('Julie')
})
afterAll(async () => {
  await office[Symbol.asyncDispose]()
  rmSync(clientFolder, { recursive: true })
})

const everyAnswer = [
  ['a page', 'GET', '/'],
  ['a page of the client', 'GET', '/queue/mine'],
  ['a script', 'GET', '/assets/a1.js'],
  ['a script that is not there', 'GET', '/assets/a2.js'],
  ['an answer', 'GET', '/api/session'],
  ['a refusal for want of a session', 'GET', '/api/colleagues'],
  ['an address that does not exist', 'GET', '/api/nothing'],
  ['a malformed address', 'GET', '/api/requests/%E0%A4%A'],
  ['a refusal of another site', 'POST', '/api/session'],
] as const

test.each(everyAnswer)('%s carries the headers that keep browsers safe', async (_what, method, path) => {
  const { headers } = await fetch(`${office.url}${path}`, { method })
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/^default-src 'none'/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  expect(Object.fromEntries(headers)).toMatchObject({
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
  expect(headers.has('x-powered-by')).toBe(false)
})

test('a page names its scripts by a nonce that is another one each time, and asks for Trusted Types', async () => {
  const nonces = await Promise.all([load(), load()])
  expect(new Set(nonces).size).toBe(2)
})

async function load() {
  const response = await fetch(office.url)
  const policy = response.headers.get('content-security-policy') ?? ''
  const [, nonce] = /script-src 'self' 'nonce-([\w+/=]{22,})'/.exec(policy) ?? []
  expect(await response.text()).toContain(`nonce="${nonce}"`)
  expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`)
  expect(policy).toContain("require-trusted-types-for 'script'")
  return nonce
}

test.each([
  ['/', 'no-store'],
  ['/api/session', 'no-store'],
  ['/api/colleagues', 'no-store'],
  ['/assets/a1.js', 'public, max-age=31536000, immutable'],
])('%s may be kept by the browser: %s', async (path, expected) => {
  const { headers } = await fetch(`${office.url}${path}`, { headers: { cookie: julie.cookie } })
  expect(headers.get('cache-control')).toBe(expected)
})

test('over https browsers are told to stay there', async () => {
  await using secure = await openOffice({ origin: 'https://relais.example.be' })
  const { headers } = await fetch(`${secure.url}/api/session`)
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/)
})

test('what the build keeps for itself is not served', async () => {
  const response = await fetch(`${office.url}/built-from.txt`)
  expect(response.headers.get('content-type')).toContain('text/html')
})

const ours = () => ({ origin: office.url, 'content-type': 'application/json', cookie: julie.cookie })
test.each([
  ['from no page at all', { origin: '' }],
  ['from another site', { origin: 'https://example.com' }],
  ['from another port of this machine', { origin: 'http://127.0.0.1:9' }],
  ['from a page without an address', { origin: 'null' }],
  ['that the browser says comes from another site', { 'sec-fetch-site': 'cross-site' }],
  ['that the browser says comes from a neighbour', { 'sec-fetch-site': 'same-site' }],
  ['as plain text', { 'content-type': 'text/plain' }],
  ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['as a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
])('a change that comes %s is refused, and nothing changes', async (_how, wrong) => {
  const headers: Record<string, string> = { ...ours(), ...wrong }
  if (headers.origin === '') delete headers.origin
  const body = JSON.stringify({ language: 'nl' })
  const response = await fetch(`${office.url}/api/session/language`, { method: 'PUT', headers, body })
  expect([response.status, await response.json()]).toMatchObject([403, { refusal: 'cross-site' }])
  expect(await (await fetch(`${office.url}/api/session`, { headers: ours() })).json()).toMatchObject({
    worker: { language: 'fr' },
  })
})

test('over https only the one address of the office may change anything', async () => {
  await using secure = await openOffice({ origin: 'https://relais.example.be' })
  const samir = await secure.colleague('Samir')
  const change = (origin: string) =>
    fetch(`${secure.url}/api/session/language`, {
      method: 'PUT',
      headers: { cookie: samir.cookie, origin, 'content-type': 'application/json' },
      body: JSON.stringify({ language: 'nl' }),
    })
  expect((await change(secure.url)).status).toBe(403)
  expect((await change('https://relais.example.be')).status).toBe(200)
})

type Spoilt = readonly [what: string, body: string, status: number, refusal: string, more?: Record<string, string>]
const spoilt: readonly Spoilt[] = [
  ['not JSON', '{"language":', 400, 'not-json'],
  [
    'in an unknown character set',
    '{"language":"nl"}',
    400,
    'not-json',
    { 'content-type': 'application/json; charset=x' },
  ],
  ['packed in a way that we do not know', '{"language":"nl"}', 400, 'not-json', { 'content-encoding': 'zstandard' }],
  ['said to be packed but not', '{"language":"nl"}', 400, 'not-json', { 'content-encoding': 'gzip' }],
  ['over 256 KB', JSON.stringify({ language: 'n'.repeat(256 * 1024) }), 413, 'too-large'],
  ['with a field too many', '{"language":"nl","admin":true}', 422, 'input-not-understood'],
  ['with a list for a word', '{"language":["nl"]}', 422, 'input-not-understood'],
  ['with the prototype of everything', '{"language":"nl","__proto__":{"a":1}}', 422, 'input-not-understood'],
  ['with nothing in it', '', 422, 'input-not-understood'],
]
test.for(spoilt)('a body %s is refused as such', async ([_what, body, status, refusal, more]) => {
  const headers = { ...ours(), ...more }
  const response = await fetch(`${office.url}/api/session/language`, { method: 'PUT', headers, body })
  expect([response.status, await response.json()]).toMatchObject([status, { refusal, status }])
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
})
