import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** The heading that gets the focus when an address leads to this place. */
export function useLedHere(place: string): RefObject<HTMLHeadingElement | null> {
  const address = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (address.hash !== `#${place}`) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'center' })
  }, [address, place])
  return heading
}
