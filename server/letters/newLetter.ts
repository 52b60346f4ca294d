import { createHash, randomUUIDv7 } from 'node:crypto'
import type { StoredLetter } from './storage.ts'

/** A letter to be kept: its bytes, and the fingerprint by which they are known again. */
export const newLetter = (about: Omit<StoredLetter, 'id' | 'sha256' | 'pdf'>, pdf: Uint8Array): StoredLetter => ({
  ...about,
  id: randomUUIDv7(),
  sha256: fingerprint(pdf),
  pdf,
})

export const fingerprint = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
