import type { IncomingMessage } from 'node:http'
import type { Office } from '#server/office.ts'
import { clockTolerance } from '#shared/intake/filing.ts'
import { Refused } from '#shared/refusals.ts'
import { isSignedBy } from './signature.ts'
import { listKeys } from './storage.ts'

/**
 * The sender with whose key the message was signed, at most five minutes ago by our clock. A message does not name its
 * sender: every key of the office is tried, so that any tool that follows the specification can send.
 */
export async function signerOf(
  office: Office,
  req: IncomingMessage,
  body: Uint8Array,
): Promise<{ readonly id: string }> {
  const { id, timestamp, signatures } = signatureHeaders(req)
  const age = Math.abs(Date.parse(office.clock.now()) - Number(timestamp) * 1000)
  if (age > clockTolerance) throw new Refused('signature-stale')

  const keys = await listKeys(office.store.read)
  const signer = keys.find((key) => isSignedBy(key, signatures, { id, timestamp, body }))
  if (!signer) throw new Refused('signature-wrong')
  return { id: signer.senderId }
}

function signatureHeaders({ headersDistinct }: IncomingMessage) {
  const id = only(headersDistinct['webhook-id'])
  const timestamp = only(headersDistinct['webhook-timestamp'])
  const signatures = only(headersDistinct['webhook-signature']).split(' ')
  if (!isSeconds.test(timestamp) || signatures.length > mostSignatures) throw new Refused('signature-wrong')
  return { id, timestamp, signatures }
}

/** A header must be there once: of two that differ, nobody knows which was meant. */
function only(values: readonly string[] = []): string {
  const [value, ...others] = values
  if (!value) throw new Refused('signature-missing')
  if (others.length > 0) throw new Refused('signature-wrong')
  return value
}

const isSeconds = /^\d{1,12}$/
/** Two keys at once need two; the rest would only cost time. */
const mostSignatures = 8
