import { createHash } from 'node:crypto'
import { newId } from '#server/storage/newId.ts'
import type { StoredLetter } from './storage.ts'

/** A letter to be kept: its bytes, and the fingerprint by which they are known again. */
export const newLetter = (about: Omit<StoredLetter, 'id' | 'sha256' | 'pdf'>, pdf: Uint8Array): StoredLetter => ({
  ...about,
  id: newId(),
  sha256: fingerprint(pdf),
  pdf,
})

export const fingerprint = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
