import type { Refusal } from '#shared/refusals.ts'
import type { ShortcutName } from '#shared/shortcuts/shortcuts.ts'

/** Something that a key does on the page that is open. */
export type Offer = {
  readonly name: ShortcutName
  /** Gives false where the key belongs to something else after all. It is also done without a key, from the palette. */
  readonly act: (event?: KeyboardEvent) => unknown
  /** Why it may not be done now, or null. */
  readonly refusal: Refusal | null
}

const standing = new Set<Offer>()

/** Offers it until the returned function is called. */
export function offer(one: Offer): () => void {
  standing.add(one)
  return () => void standing.delete(one)
}

/** All that the page offers now: of two by one name only the newer, which stands in front of the other. */
export const offered = (): readonly Offer[] => [...new Map([...standing].map((one) => [one.name, one])).values()]

/** The newest offer among these names. */
export const offeredOf = (names: readonly ShortcutName[]): Offer | undefined =>
  [...standing].findLast(({ name }) => names.includes(name))

/** Does it without its key; nothing where the page does not offer it. */
export const perform = (name: ShortcutName): unknown => offeredOf([name])?.act()
