import type { Refusal } from '#shared/refusals.ts'
import type { ShortcutName } from '#shared/shortcuts/shortcuts.ts'

type Doing = {
  /** Gives false where the key belongs to something else after all. It is also done without a key, from the palette. */
  readonly act: (event?: KeyboardEvent) => unknown
  /** Why it may not be done now, or null. */
  readonly refusal: Refusal | null
}

/** Something that a key does on the page that is open. */
export type Offer = Doing & { readonly name: ShortcutName }

/** Something that has no key of its own: only the palette offers it, in these words. */
export type KeylessOffer = Pick<Doing, 'act'> & { readonly words: string }

const standing = new Set<Offer>()
const keyless = new Set<KeylessOffer>()

/** Offers it until the returned function is called. */
export function offer(one: Offer): () => void {
  standing.add(one)
  return () => void standing.delete(one)
}

/** The same for what has no key. */
export function offerWithoutKey(one: KeylessOffer): () => void {
  keyless.add(one)
  return () => void keyless.delete(one)
}

/** All that the page offers now: of two by one name only the newer, which stands in front of the other. */
export const offered = () => ({
  byKey: [...new Map([...standing].map((one) => [one.name, one])).values()],
  keyless: [...keyless],
})

/** The newest offer among these names. */
export const offeredOf = (names: readonly ShortcutName[]): Offer | undefined =>
  [...standing].findLast(({ name }) => names.includes(name))

/** Does it without its key; nothing where the page does not offer it. */
export const perform = (name: ShortcutName): unknown => offeredOf([name])?.act()
