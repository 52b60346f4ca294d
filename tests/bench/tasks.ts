import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nationalNumberOf } from '#server/demo/nationalNumber.ts'
import { otherPerson } from '#server/demo/people.ts'
import { sign } from '#server/intake/signature.ts'
import { addDays } from '#shared/calendar/days.ts'
import { demoSender } from '#shared/intake/demoSender.ts'
import type { Arranged } from './arrangement.ts'

/** One kind of work, and what it must reach at 20 connections. */
export type Task = {
  readonly name: string
  /** Milliseconds that 99 of 100 answers must keep. */
  readonly p99Bar?: number
  /** Answers a second. */
  readonly perSecondBar?: number
  /** Whether a call may be made again; otherwise it comes in bursts. */
  readonly again: boolean
  calls(office: Arranged, seconds: number): readonly Buffer[]
}

const lists = ['toTriage', 'toTakeOn', 'mine', 'everyones'] as const
const text =
  'Appelé ce matin : vient mardi à 10 h avec le bail et les trois dernières fiches de paie. À revoir avec Samir.'
/** More than the floor can take. */
const mostMessagesPerSecond = 5_000

export const tasks: readonly Task[] = [
  {
    name: 'queue page of 50 with counts',
    p99Bar: 20,
    again: true,
    calls: (office) => lists.map((list) => call(office, { method: 'GET', path: `/queue?list=${list}` })),
  },
  {
    name: 'request with timeline',
    p99Bar: 15,
    again: true,
    calls: (office) => office.open.map((id) => call(office, { method: 'GET', path: `/requests/${id}` })),
  },
  {
    name: 'claim',
    p99Bar: 25,
    again: false,
    calls: (office) =>
      office.claimable.map((id) => call(office, { method: 'POST', path: `/requests/${id}/claim`, version: 1 })),
  },
  {
    name: 'next, taken and claimed',
    p99Bar: 25,
    again: false,
    calls: (office) => office.claimable.map(() => call(office, { method: 'POST', path: '/next' })),
  },
  {
    name: 'note',
    again: true,
    calls: (office) =>
      office.claimable.map((id) =>
        call(office, { method: 'POST', path: `/requests/${id}/notes`, version: 1, body: { text } }),
      ),
  },
  {
    name: 'intake, signed, recognised',
    perSecondBar: 800,
    again: false,
    calls: (_office, seconds) => Array.from({ length: seconds * mostMessagesPerSecond }, message),
  },
]

type Wanted = { readonly method: string; readonly path: string; readonly version?: number; readonly body?: object }

/** A whole HTTP request of the worker who is signed in. */
export function call({ cookie, workerId }: Arranged, { method, path, version, body }: Wanted): Buffer {
  const bytes = body ? JSON.stringify(body) : ''
  return written(method, path, bytes, {
    cookie,
    'x-worker': workerId,
    ...(version !== undefined && { 'if-match': `"${version}"` }),
    ...(body && { 'content-type': 'application/json' }),
  })
}

const example = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/examples/rent.json'), 'utf8'))
let sent = 0

/** The example as another person sends it, under a reference of its own, signed a moment ago. */
function message(): Buffer {
  const id = `bench-${process.pid}-${++sent}`
  const body = JSON.stringify(messageOf(sent, id))
  const timestamp = String(Math.floor(Date.now() / 1_000))
  const signature = sign(demoSender.secret, { id, timestamp, body: Buffer.from(body) })
  return written('POST', '/intake/requests', body, {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signature,
  })
}

function messageOf(turn: number, reference: string): object {
  const { familyName, givenNames, sex } = otherPerson({ language: 'fr', applicant: '', turn })
  const birthDate = addDays('1985-07-30', ((turn * 389) % 9_000) - 4_500)
  const niss = nationalNumberOf({ name: `${familyName} ${givenNames} ${reference}`, birthDate, sex })
  const email = `${reference}@example.be`
  const phone = `0401 ${String((turn * 7_919) % 1_000_000).padStart(6, '0')}`
  const { technical, identity, contact, residence } = example
  return {
    ...example,
    technical: { ...technical, reference },
    identity: { ...identity, ...declared({ familyName, givenNames, birthDate, niss }) },
    contact: { ...contact, ...declared({ email, phone }) },
    residence: { ...residence, ...declared({ houseNumber: String(1 + (turn % 400)) }) },
  }
}

const declared = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, origin: 'declared' }]))

function written(method: string, path: string, body: string, headers: Readonly<Record<string, string>>): Buffer {
  const length: Record<string, string> = method === 'GET' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const all = { host: '127.0.0.1', origin: 'http://127.0.0.1', ...headers, ...length }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${method} /api${path} HTTP/1.1\r\n${head.join('')}\r\n${body}`)
}
