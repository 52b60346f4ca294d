const consonants = 'bdfklmnrt'
const vowels = 'aiou'
const wordLength = 2
const words = 5

/**
 * A first password that can be read out over the telephone in any of our languages: `mola-tiku-baro-nadi-rilu`.
 * Ten syllables of 36, about 50 bits; the server lets nobody try often.
 */
export function makePassphrase(): string {
  const syllables = syllablesOf(crypto.getRandomValues(new Uint32Array(words * wordLength)))
  return Array.from({ length: words }, (_, word) =>
    syllables.slice(word * wordLength, (word + 1) * wordLength).join(''),
  ).join('-')
}

const syllablesOf = (numbers: Uint32Array) =>
  [...numbers].map((number) => {
    const place = number % (consonants.length * vowels.length)
    return `${consonants[Math.floor(place / vowels.length)]}${vowels[place % vowels.length]}`
  })
