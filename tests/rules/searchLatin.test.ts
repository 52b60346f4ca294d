import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#shared/search/folding.ts'
import { keysOf, wordsIn } from '#shared/search/keys.ts'
import { foldLatin } from '#shared/search/latin.ts'

/** Stands between words, and only Unicode's own tables know it. */
const stranger = ' ♥'

const latin = fc.string({
  unit: fc.constantFrom(..."aeijouylosßÆœŒøŁÉéÿŸçñIJij09 -’'«».,;:()–…°€\u00a0\u202f\n"),
  maxLength: 60,
})

test('what Western Europe writes folds in one pass as it does by Unicode’s tables, word by word and place by place', () => {
  fc.assert(
    fc.property(latin, (text) => {
      expect(foldLatin(text)).not.toBeNull()
      expect(foldLatin(text + stranger)).toBeNull()
      expect(fold(text)).toBe(fold(text + stranger))
      expect(keysOf(text)).toEqual(keysOf(text + stranger))
      expect(wordsIn(text)).toEqual(wordsIn(text + stranger))
    }),
    { numRuns: 3_000 },
  )
})

test('each character that is folded in one pass becomes what Unicode makes of it', () => {
  for (let code = 0; code < 0x2200; code += 1) {
    const one = String.fromCharCode(code)
    if (foldLatin(one)) expect(fold(one), one).toBe(fold(one + stranger))
  }
})
