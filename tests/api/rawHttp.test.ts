import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startProgram } from '#tests/support/program.ts'

vi.setConfig({ hookTimeout: 60_000 })
const folder = mkdtempSync(join(tmpdir(), 'relais-raw-'))
let program: ReturnType<typeof startProgram>
let url: URL

beforeAll(async () => {
  program = startProgram({ env: { RELAIS_DATA: folder, RELAIS_LOG: 'error' } })
  url = new URL(await program.address())
})
afterAll(async () => {
  await program[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

/** Sends the bytes as they are, says no more, and gives what came back until the connection ended. */
const send = (bytes: string) =>
  new Promise<string>((done) => {
    let answer = ''
    const socket = connect(Number(url.port), '127.0.0.1', () => socket.end(bytes, 'latin1'))
    socket.setEncoding('latin1').on('data', (text) => {
      answer += text
    })
    socket.on('error', () => done(answer)).on('close', () => done(answer))
  })

const host = 'Host: localhost\r\nConnection: close\r\n'
const json = `${host}Origin: http://localhost\r\nContent-Type: application/json\r\n`

const messages: readonly (readonly [what: string, bytes: string, answer: RegExp])[] = [
  ['nothing', '', /^$/],
  ['noise', '\x00\xff\x16\x03\x01\x02\x00\x01', /^HTTP\/1.1 400/],
  ['the beginning of TLS', '\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03', /^HTTP\/1.1 400/],
  ['half a first line', 'GET /api/ses', /^(HTTP\/1.1 400.*)?$/s],
  ['a method that does not exist', `FETCH / HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 400/],
  ['a way through for others', `CONNECT example.com:443 HTTP/1.1\r\n${host}\r\n`, /^$/],
  ['an echo of itself', `TRACE /api/session HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 40[0-9]/],
  ['another version', `GET / HTTP/9.9\r\n${host}\r\n`, /^HTTP\/1.1 400/],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', /^HTTP\/1.1 400/],
  ['a space in a header’s name', `GET / HTTP/1.1\r\n${host}X y: 1\r\n\r\n`, /^HTTP\/1.1 400/],
  ['a header without a colon', `GET / HTTP/1.1\r\n${host}broken\r\n\r\n`, /^HTTP\/1.1 400/],
  ['a NUL in a header', `GET / HTTP/1.1\r\n${host}X: a\x00b\r\n\r\n`, /^HTTP\/1.1 400/],
  ['a header over 16 KB', `GET / HTTP/1.1\r\n${host}X: ${'a'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1.1 431/],
  ['an address over 16 KB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 431/],
  ['two thousand headers', `GET / HTTP/1.1\r\n${host}${'X: 1\r\n'.repeat(2_000)}\r\n`, /^HTTP\/1.1 (200|431)/],
  [
    'two lengths',
    `POST /api/session HTTP/1.1\r\n${json}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
    /^HTTP\/1.1 400/,
  ],
  ['a length below nothing', `POST /api/session HTTP/1.1\r\n${json}Content-Length: -1\r\n\r\n`, /^HTTP\/1.1 400/],
  [
    'a length and pieces',
    `POST /api/session HTTP/1.1\r\n${json}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    /^HTTP\/1.1 400/,
  ],
  [
    'pieces of no size',
    `POST /api/session HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    /^HTTP\/1.1 400/,
  ],
  [
    'pieces packed twice',
    `POST /api/session HTTP/1.1\r\n${json}Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n`,
    /^HTTP\/1.1 400/,
  ],
  [
    'less than it announced',
    `POST /api/session HTTP/1.1\r\n${json}Content-Length: 50\r\n\r\n{"a":`,
    /^(HTTP\/1.1 400.*)?$/s,
  ],
  ['a wrong escape in the address', `GET /api/unreadable/%ZZ HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 404/],
  ['a NUL in the address', `GET /api/unreadable/%00 HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 40[0-9]/],
  ['a way out of the folder', `GET /assets/../../package.json HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 404/],
  ['a way out of the folder, escaped', `GET /assets/..%2f..%2fpackage.json HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 404/],
  ['the address of another server', `GET http://example.com/api/session HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1.1 [24]/],
  [
    'the prototype of everything as a question',
    `GET /api/session?__proto__[a]=1 HTTP/1.1\r\n${host}\r\n`,
    /^HTTP\/1.1 200/,
  ],
  [
    'a cookie of nothing but signs',
    `GET /api/session HTTP/1.1\r\n${host}Cookie: =;;relais=;relais\r\n\r\n`,
    /^HTTP\/1.1 200/,
  ],
  [
    'a wish to speak otherwise',
    `GET /api/session HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    /^(HTTP\/1.1 [24].*)?$/s,
  ],
  [
    'an expectation',
    `POST /api/session HTTP/1.1\r\n${json}Expect: miracles\r\nContent-Length: 2\r\n\r\n{}`,
    /^HTTP\/1.1 417/,
  ],
]

test.each(messages)(
  'a message of %s gets a plain answer or none, and the office goes on',
  async (_what, bytes, answer) => {
    expect(await send(bytes)).toMatch(answer)
    const after = await fetch(new URL('/api/session', url))
    expect([after.status, program.complained()]).toEqual([200, ''])
  },
)
