import { useEffectEvent, useLayoutEffect } from 'react'
import { offerWithoutKey } from './offers.ts'

/** Offers it in the palette, in these words, while the component stands; not at all where they are null. */
export function useOfferWithoutKey(words: string | null, act: () => unknown): void {
  const onAct = useEffectEvent(act)
  useLayoutEffect(() => (words === null ? undefined : offerWithoutKey({ words, act: () => onAct() })), [words])
}
