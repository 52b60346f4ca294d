import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
/** 19 MiB, two passes: the OWASP floor for argon2id; 36 ms on the reference machine. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** A salted argon2id hash that carries its own cost, so that the cost can rise later. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { message: password.normalize('NFKC'), nonce, ...cost })
  const { memory, passes, parallelism } = cost
  return ['argon2id', memory, passes, parallelism, nonce.toString('base64'), tag.toString('base64')].join('$')
}

/** Whether this is the password. Without a hash, or with an empty one, it takes as long and says no: time tells nobody which names exist. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = '', tag = ''] = (hash || (await nobodysHash)).split('$')
  const expected = Buffer.from(tag, 'base64')
  const found = await derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce: Buffer.from(nonce, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  })
  return timingSafeEqual(found, expected) && Boolean(hash)
}

const nobodysHash = hashPassword(randomBytes(16).toString('hex'))
