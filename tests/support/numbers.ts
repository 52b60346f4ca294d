import fc from 'fast-check'

/** So many numbers, always the same. */
export const sampleOf = <Value>(numbers: fc.Arbitrary<Value>): readonly Value[] =>
  fc.sample(numbers, { numRuns: 10_000, seed: 4 })

/** A text with one of its digits changed, or with two neighbours swapped; sometimes as it was. */
export const mistyped = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.nat(), fc.integer({ min: 0, max: 9 }), fc.constantFrom('as it was', 'changed', 'swapped'))
    .map(([text, place, digit, mistake]) => {
      const at = place % (text.length - 1)
      if (mistake === 'changed') return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`
      return mistake === 'swapped' ? `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}` : text
    })

/** A whole number below this, with noughts before it. */
export const digits = (many: number): fc.Arbitrary<string> =>
  fc.nat(10 ** many - 1).map((number) => String(number).padStart(many, '0'))
