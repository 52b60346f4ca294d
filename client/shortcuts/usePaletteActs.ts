import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { type Place, type ShortcutName, shortcutNames, shortcuts } from '#shared/shortcuts/shortcuts.ts'
import { offered } from './offers.ts'
import type { PaletteItem } from './paletteItem.ts'

/** Going from row to row needs the keys themselves, and the palette is open already. */
const leftOut = (name: ShortcutName) => name === 'palette' || shortcuts[name].place === 'list'

/** What this very request is about comes before what holds everywhere. */
const order: readonly Place[] = ['comparison', 'request', 'list', 'everywhere', 'go']

/** What can be done on the page that the palette was opened over, with its keys; what may not be done now says why. */
export function usePaletteActs(): readonly PaletteItem[] {
  const { shortcuts: words, refusals } = useMessages()
  const [{ byKey, keyless }] = useState(offered)
  const byName = byKey
    .filter(({ name, refusal }) => !leftOut(name) && refusal !== 'permission-missing')
    .sort((one, other) => rank(one.name) - rank(other.name))
    .map(
      ({ name, refusal, act }): PaletteItem => ({
        id: name,
        group: shortcuts[name].place === 'go' ? 'go' : 'acts',
        words: words.names[name],
        name,
        ...(refusal && { about: refusals[refusal], refused: true }),
        act: () => act(),
      }),
    )
  const others = keyless.map((one): PaletteItem => ({ ...one, id: one.words, group: 'acts' }))
  return [...byName.filter(({ refused }) => !refused), ...others, ...byName.filter(({ refused }) => refused)]
}

const rank = (name: ShortcutName) =>
  order.indexOf(shortcuts[name].place) * shortcutNames.length + shortcutNames.indexOf(name)
