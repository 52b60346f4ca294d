const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * Text as search compares it: in lower case, without accents, ligatures written out, `ij` as `y`, and each run of anything
 * that is neither letter nor digit as one space. `Zoë Van den Bröeck-D’Hondt` gives `zoe van den broeck d hondt`.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđðþı]/g, (letter) => ligatures[letter] ?? letter)
    .replaceAll('ij', 'y')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A name as lists sort it; one that folds to nothing comes last. */
export const nameOrder = (name: string): string => fold(name) || '~'
