import { foldLatin } from './latin.ts'

const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  ı: 'i',
  // The same letter at the end of a Greek word.
  ς: 'σ',
}

/**
 * Text as search compares it: in lower case, without accents, ligatures written out, `ij` as `y`, and each run of anything
 * that is neither letter nor digit as one space. `Zoë Van den Bröeck-D’Hondt` gives `zoe van den broeck d hondt`.
 */
export const fold = (text: string): string => (foldLatin(text)?.words ?? foldAny(text)).replaceAll('ij', 'y')

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}ـ]+/gu, '')
    .replace(/[œæßøłđðħŧþıς]/g, (letter) => ligatures[letter] ?? letter)
    // Some apostrophes count as letters.
    .replace(/(?:[^\p{L}\p{N}]|[ʻ-ʽ])+/gu, ' ')
    .trim()

/** A name as lists sort it; one that folds to nothing comes last. */
export const nameOrder = (name: string): string => fold(name) || '~'
