/** The name of a code; words beyond the catalogue stay as they came. */
export const nameIn = (names: Readonly<Record<string, string>>, code: string) =>
  Object.hasOwn(names, code) ? (names[code] ?? code) : code
