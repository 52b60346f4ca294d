import { generateKeyPairSync, randomBytes, sign as signWith } from 'node:crypto'
import { request } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { deleteKey } from '#server/intake/storage.ts'
import { demoSender } from '#shared/intake/demoSender.ts'
import { openOffice } from '#tests/support/office.ts'
import { addKey, addSender, bytesOf, message, post, signedHeaders } from '#tests/support/sending.ts'

const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`

async function openForDemo() {
  const { office, url, ...rest } = await openOffice()
  await addSender(office)
  const keyId = await addKey(office)
  return { office, url, keyId, ...rest }
}

test('the reference library of Standard Webhooks signs for the office', async () => {
  await using office = await openForDemo()
  const body = bytesOf(message())
  const [id, at] = ['msg_1', new Date(office.office.clock.now())]
  const signature = new Webhook(demoSender.secret).sign(id, at, Buffer.from(body))

  const timestamp = String(at.getTime() / 1000)
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
  expect(await post({ url: office.url, body, headers })).toMatchObject({ status: 201 })
})

test('a sender may sign with an ed25519 key of its own', async () => {
  await using office = await openForDemo()
  const { headers, body, key } = await signedByEd25519(office)
  await addKey(office.office, 'demo', { kind: 'v1a', key })

  expect(await post({ url: office.url, body, headers })).toMatchObject({ status: 201 })
})

test('another’s ed25519 signature is refused', async () => {
  await using office = await openForDemo()
  const { headers, body } = await signedByEd25519(office)
  const other = await signedByEd25519(office)
  await addKey(office.office, 'demo', { kind: 'v1a', key: other.key })

  expect(await post({ url: office.url, body, headers })).toMatchObject({ body: { refusal: 'signature-wrong' } })
})

type Opened = Awaited<ReturnType<typeof openForDemo>>

async function signedByEd25519({ office }: Opened) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const body = bytesOf(message())
  const headers = signedHeaders(office, body)
  const signed = Buffer.concat([Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.`), body])
  const signature = `v1a,${signWith(null, signed, privateKey).toString('base64')}`
  const key = `whpk_${Buffer.from(x, 'base64url').toString('base64')}`
  return { headers: { ...headers, 'webhook-signature': signature }, body, key }
}

test('while a key is being replaced both the old and the new one sign; the one that was taken away no longer does', async () => {
  await using office = await openForDemo()
  const [oldSecret, newOne] = [demoSender.secret, newSecret()]
  await addKey(office.office, 'demo', { kind: 'v1', key: newOne })
  const sendWith = (secret: string) => {
    const body = bytesOf(message())
    return post({ url: office.url, body, headers: signedHeaders(office.office, body, secret) })
  }

  expect((await sendWith(oldSecret)).status).toBe(201)
  expect((await sendWith(newOne)).status).toBe(201)
  await office.office.store.transact((tx) => deleteKey(tx, office.keyId))
  expect(await sendWith(oldSecret)).toMatchObject({ status: 401, body: { refusal: 'signature-wrong' } })
  expect((await sendWith(newOne)).status).toBe(201)
})

test('of several signatures one that is right is enough', async () => {
  await using office = await openForDemo()
  const body = bytesOf(message())
  const headers = signedHeaders(office.office, body)
  const several = `v2,unheard v1,AAAA ${headers['webhook-signature']}`
  expect((await post({ url: office.url, body, headers: { ...headers, 'webhook-signature': several } })).status).toBe(
    201,
  )
})

test('the journal names the sender whose key signed', async () => {
  await using office = await openForDemo()
  await addSender(office.office, 'federal')
  const key = newSecret()
  await addKey(office.office, 'federal', { kind: 'v1', key })
  const body = bytesOf(message())

  await post({ url: office.url, body, headers: signedHeaders(office.office, body, key) })

  expect(await office.journal()).toMatchObject([{ act: 'received', actorId: null, details: { sender: 'federal' } }])
})

type Headers = ReturnType<typeof signedHeaders>
const [idName, timeName, signatureName] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const
const changed = (name: keyof Headers, change: (value: string) => string) => (headers: Headers) => ({
  ...headers,
  [name]: change(headers[name]),
})
const without = (name: keyof Headers) => (headers: Headers) =>
  Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name))
const later = (seconds: number) => changed(timeName, (time) => String(Number(time) + seconds))

const badlySigned: readonly (readonly [string, string, (headers: Headers) => Record<string, string>])[] = [
  ['no header at all', 'signature-missing', () => ({})],
  ['no id', 'signature-missing', without(idName)],
  ['no time', 'signature-missing', without(timeName)],
  ['no signature', 'signature-missing', without(signatureName)],
  ['an empty signature', 'signature-missing', changed(signatureName, () => '')],
  ['a truncated signature', 'signature-wrong', changed(signatureName, (signature) => signature.slice(0, -5))],
  ['a signature that is no base64', 'signature-wrong', changed(signatureName, () => 'v1,*** not base64 ***')],
  ['a signature with more behind it', 'signature-wrong', changed(signatureName, (signature) => `${signature}!!`)],
  ['no version', 'signature-wrong', changed(signatureName, (signature) => signature.slice(3))],
  ['an unheard version', 'signature-wrong', changed(signatureName, (signature) => signature.replace('v1,', 'v2,'))],
  ['an HMAC passed off as ed25519', 'signature-wrong', changed(signatureName, (one) => one.replace('v1,', 'v1a,'))],
  ['another id', 'signature-wrong', changed(idName, () => 'msg_other')],
  ['another time', 'signature-wrong', later(1)],
  ['a time that is no number', 'signature-wrong', changed(timeName, () => '2026-03-02T11:00:00Z')],
  ['a time that is negative', 'signature-wrong', changed(timeName, (time) => `-${time}`)],
  ['a time over five minutes ago', 'signature-stale', later(-301)],
  ['a time over five minutes ahead', 'signature-stale', later(301)],
  ['twenty signatures', 'signature-wrong', changed(signatureName, (one) => `${'v1,AAAA '.repeat(20)}${one}`)],
]

test.each(badlySigned)('a message with %s is refused (%s), and nothing of it is kept', async (_, refusal, spoil) => {
  await using office = await openForDemo()
  const body = bytesOf(message())

  const answer = await post({ url: office.url, body, headers: spoil(signedHeaders(office.office, body)) })

  expect(answer).toMatchObject({ status: 401, body: { refusal } })
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(await office.journal()).toEqual([])
})

test.each([idName, timeName, signatureName])('a message with two headers %s is refused', async (name) => {
  await using office = await openForDemo()
  const body = bytesOf(message())
  const headers = signedHeaders(office.office, body)

  expect(await statusOf(office.url, { ...headers, [name]: [headers[name], headers[name]] }, body)).toBe(401)
})

/** `fetch` would join headers of the same name. */
function statusOf(url: string, headers: Record<string, string | string[]>, body: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/api/intake/requests`, { method: 'POST', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    asked.on('error', reject).end(body)
  })
}

test('one changed byte of the body is enough to refuse it', async () => {
  await using office = await openForDemo()
  const body = bytesOf(message())
  const headers = signedHeaders(office.office, body)
  body[body.length - 2] = (body[body.length - 2] ?? 0) ^ 1

  expect(await post({ url: office.url, body, headers })).toMatchObject({ body: { refusal: 'signature-wrong' } })
})

test('an office without senders takes nothing', async () => {
  await using office = await openOffice()
  const body = bytesOf(message())
  expect(await post({ url: office.url, body, headers: signedHeaders(office.office, body) })).toMatchObject({
    status: 401,
  })
})
