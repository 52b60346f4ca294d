import { type ReactNode, useRef } from 'react'
import { useOfferWithoutKey } from '#client/shortcuts/useOfferWithoutKey.ts'

type OfferedToolProps = { readonly words: string; readonly children: ReactNode }

/** A button above the list. From a row it is far to reach by keyboard: the palette goes there, and presses it. */
export function OfferedTool({ words, children }: OfferedToolProps) {
  const place = useRef<HTMLDivElement>(null)
  useOfferWithoutKey(words, () => {
    const button = place.current?.querySelector('button')
    button?.focus()
    button?.click()
  })
  return <div ref={place}>{children}</div>
}
