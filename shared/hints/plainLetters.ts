/** The text without accents and with straight apostrophes, letter for letter: what is found in it stands at the same place in the text. */
export const plainLetters = (text: string): string =>
  text.replace(/[\u00C0-\u017E’]/g, (letter) => bare.get(letter) ?? letter)

const accented = Array.from({ length: 0x17f - 0xc0 }, (_, place) => String.fromCharCode(0xc0 + place))

const bare: ReadonlyMap<string, string> = new Map([
  ...accented.map((letter) => [letter, letter.normalize('NFD').charAt(0)] as const),
  ['’', "'"],
])
