import type { Municipality } from './municipality.ts'

/** Text as names are compared: without accents, capitals or punctuation (« St.-Niklaas » is « st niklaas »). */
export const comparable = (text: string) => unaccented(text).toLowerCase()

const unaccented = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Those whose name in any language is, begins with or contains this text, nearest first; or whose postal code begins so. */
export function findMunicipalities<M extends Municipality>(
  all: readonly M[],
  text: string,
  most: number,
): readonly M[] {
  const wanted = comparable(text)
  if (wanted === '') return []
  const ranked = all.flatMap((municipality) => {
    const rank = rankOf(municipality, wanted)
    return rank === null ? [] : [{ municipality, rank }]
  })
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ municipality }) => municipality)
}

/** 0 is the same; null is nothing like it. */
function rankOf({ names, postalCodes, nis5 }: Municipality, wanted: string): number | null {
  const codes = [nis5, ...postalCodes]
  if (codes.includes(wanted)) return 0
  if (/^\d+$/.test(wanted)) return codes.some((code) => code.startsWith(wanted)) ? 1 : null
  const compared = Object.values(names).map(comparable)
  if (compared.includes(wanted)) return 0
  if (compared.some((name) => name.startsWith(wanted))) return 1
  if (compared.some((name) => ` ${name}`.includes(` ${wanted}`))) return 2
  return compared.some((name) => name.includes(wanted)) ? 3 : null
}

type Place = { readonly postalCode: string; readonly municipality: string }

/**
 * The municipalities that an address may be in. A postal code only proposes, and a name may be that of a part of a
 * municipality; where the two name different ones, both are given.
 */
export function municipalitiesAt(all: readonly Municipality[], { postalCode, municipality }: Place) {
  const code = postalCode.replace(/\D/g, '')
  const name = comparable(municipality)
  const byCode = all.filter(({ postalCodes }) => postalCodes.includes(code))
  const byName = name === '' ? [] : all.filter(({ names }) => Object.values(names).map(comparable).includes(name))
  const both = byCode.filter((one) => byName.includes(one))
  return both.length > 0 ? both : [...byCode, ...byName]
}

/**
 * The municipalities that free text names: « chez un ami, rue Haute 3, 5000 Namur ». A name counts only with its
 * capital: « ans », « as » and « hal » are words too.
 */
export function municipalitiesNamedIn(all: readonly Municipality[], text: string): readonly Municipality[] {
  const codes: readonly string[] = text.match(/\b[1-9]\d{3}\b/g) ?? []
  const byCode = all.filter(({ postalCodes }) => postalCodes.some((code) => codes.includes(code)))
  if (byCode.length > 0) return byCode
  const words = ` ${unaccented(text)} `
  return all.filter(({ names }) => Object.values(names).some((name) => words.includes(` ${unaccented(name)} `)))
}
