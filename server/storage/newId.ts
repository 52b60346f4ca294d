import { randomUUIDv7 } from 'node:crypto'

let last = 0n

/**
 * A UUID of version 7 that is greater than every one this process made before: what was written in one millisecond
 * keeps the order in which it was written. The twelve bits after the version count (RFC 9562, section 6.2, method 1).
 */
export function newId(): string {
  const random = randomUUIDv7()
  const now = BigInt(`0x${random.slice(0, 8)}${random.slice(9, 13)}`) << 12n
  last = now > last ? now : last + 1n
  const digits = last.toString(16).padStart(15, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-7${digits.slice(12)}${random.slice(18)}`
}
