import { useEffectEvent, useLayoutEffect } from 'react'
import type { Refusal } from '#shared/refusals.ts'
import type { ShortcutName } from '#shared/shortcuts/shortcuts.ts'
import { offer } from './offers.ts'

/**
 * Does it at its key, and from the palette, as long as the component can be seen. With a reason why not, that is said instead; an
 * `act` that gives false leaves the key to the browser.
 */
export function useShortcut(
  name: ShortcutName,
  act: (event?: KeyboardEvent) => unknown,
  refusal: Refusal | null = null,
): void {
  const onAct = useEffectEvent(act)
  useLayoutEffect(() => offer({ name, act: (event) => onAct(event), refusal }), [name, refusal])
}
