import { hash } from 'node:crypto'

/** A number from 0 up to 1 that looks like chance and is the same for the same words. */
export const chance = (...words: readonly string[]): number =>
  Number.parseInt(hash('sha256', words.join('|')).slice(0, 8), 16) / 2 ** 32
