import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { demoSender } from '#shared/intake/demoSender.ts'
import { sign } from './intake/signature.ts'

const usage = `Usage: npm run send -- docs/examples/rent.json [--to http://localhost:3000] [--as-is]
Signs the message with the key of the demo office's sender and sends it.
--to     the address of the office (http://localhost, at PORT or 3000)
--as-is  the bytes of the file; otherwise the message gets a new reference and is submitted now`

process.exitCode = await send()

async function send(): Promise<number> {
  const wanted = readArguments()
  if (typeof wanted === 'string') return complain(wanted)
  const body = readMessage(wanted)
  if (typeof body === 'string') return complain(body)
  const answer = await post(wanted.to, body).catch(() => null)
  if (!answer) return complain(`No office answers at ${wanted.to}: start it with npm start, or name it with --to`)
  process.stdout.write(`${answer.status} ${answer.statusText}\n${inLines(await answer.text())}\n`)
  return answer.ok ? 0 : 1
}

function readArguments() {
  try {
    const options = { to: { type: 'string' }, 'as-is': { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [file, ...others] = positionals
    const to = values.to ?? `http://localhost:${process.env.PORT || 3000}`
    if (!file || others.length > 0 || !URL.canParse(to)) return usage
    return { file, to, asIs: values['as-is'] ?? false }
  } catch {
    return usage
  }
}

type Wanted = { readonly file: string; readonly asIs: boolean }

function readMessage({ file, asIs }: Wanted): Buffer | string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return `${file} cannot be read`
  }
  if (asIs) return bytes
  try {
    const message = JSON.parse(bytes.toString())
    const technical = { ...message.technical, reference: `demo-${randomUUID()}`, submittedAt: new Date().toISOString() }
    return Buffer.from(JSON.stringify({ ...message, technical }))
  } catch {
    return `${file} is not JSON; --as-is sends it all the same`
  }
}

function post(to: string, body: Buffer): Promise<Response> {
  const id = `msg_${randomUUID()}`
  const timestamp = String(Math.floor(Date.now() / 1000))
  return fetch(new URL('/api/intake/requests', to), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': sign(demoSender.secret, { id, timestamp, body }),
    },
    body: new Uint8Array(body),
  })
}

/** The answer with one member to a line; as it is when it is not JSON. */
function inLines(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`)
  return 1
}
