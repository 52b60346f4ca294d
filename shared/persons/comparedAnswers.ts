import { fold } from '#shared/search/folding.ts'

/** How two answers to one question compare; `missing` where only one was given. */
export type Compared = 'same' | 'different' | 'missing'

/** Compares two answers as people read them: case, accents and punctuation make no difference. */
export function compareAnswers(one: unknown, other: unknown): Compared {
  if (isMissing(one) || isMissing(other)) return 'missing'
  return plain(one) === plain(other) ? 'same' : 'different'
}

const isMissing = (answer: unknown) => answer === undefined || (typeof answer === 'string' && answer.trim() === '')

const plain = (answer: unknown) => (typeof answer === 'string' ? fold(answer) || answer.trim() : JSON.stringify(answer))
