import { fold } from '#shared/search/folding.ts'
import type { ShortcutName } from '#shared/shortcuts/shortcuts.ts'

export const paletteGroups = ['acts', 'parts', 'go', 'views', 'settings', 'persons', 'requests'] as const
export type PaletteGroup = (typeof paletteGroups)[number]

/** One line of the palette. */
export type PaletteItem = {
  readonly id: string
  readonly group: PaletteGroup
  readonly words: string
  /** What stands below: why it may not be done now, or what a person or a request is known by. */
  readonly about?: string | undefined
  readonly name?: ShortcutName | undefined
  readonly refused?: boolean
  readonly act: () => unknown
}

/** Those that bear every word that is typed, whatever its accents and capitals. */
export function itemsBearing(items: readonly PaletteItem[], typed: string): readonly PaletteItem[] {
  const sought = fold(typed).split(' ').filter(Boolean)
  return items.filter(({ words }) => sought.every((word) => fold(words).includes(word)))
}
