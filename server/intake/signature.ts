import { createHmac, createPublicKey, type KeyObject, timingSafeEqual, verify } from 'node:crypto'

/** What the Standard Webhooks specification signs: `id.timestamp.body`. The timestamp is in seconds. */
export type SignedContent = { readonly id: string; readonly timestamp: string; readonly body: Uint8Array }

/** A `v1` secret (`whsec_…`) or a `v1a` public key (`whpk_…`). */
export type SigningKey = { readonly kind: 'v1' | 'v1a'; readonly key: string }

/** The HMAC signature by this secret: `v1,…`. */
export function sign(secret: string, { id, timestamp, body }: SignedContent): string {
  const bytes = Buffer.from(secret.slice(secretPrefix.length), 'base64')
  return `v1,${createHmac('sha256', bytes).update(`${id}.${timestamp}.`).update(body).digest('base64')}`
}

/** Whether one of the signatures was made with this key. */
export function isSignedBy({ kind, key }: SigningKey, signatures: readonly string[], content: SignedContent): boolean {
  if (kind === 'v1') {
    const right = Buffer.from(sign(key, content))
    return signatures.some((signature) => isSame(Buffer.from(signature), right))
  }
  const publicKey = publicKeyOf(key)
  const signed = Buffer.concat([Buffer.from(`${content.id}.${content.timestamp}.`), content.body])
  return signatures
    .filter((signature) => ed25519Signature.test(signature))
    .some((signature) => verify(null, signed, publicKey, Buffer.from(signature.slice('v1a,'.length), 'base64')))
}

const secretPrefix = 'whsec_'
const publicPrefix = 'whpk_'
const ed25519Signature = /^v1a,[A-Za-z0-9+/]{86}==$/

const isSame = (one: Buffer, other: Buffer) => one.length === other.length && timingSafeEqual(one, other)

function publicKeyOf(key: string): KeyObject {
  const x = Buffer.from(key.slice(publicPrefix.length), 'base64').toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}
