import { randomBytes } from 'node:crypto'

/** A number that nobody can guess and anybody can read out: 80 random bits in Crockford's base 32, `7K3M-0QXZ-…`. */
export function newAcknowledgementNumber(): string {
  const symbols = [...randomBytes(16)].map((byte) => crockford[byte % crockford.length])
  return symbols.join('').replace(/.{4}(?=.)/g, '$&-')
}

/** Without I, L, O and U. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
