import { type ReactNode, useEffect, useRef } from 'react'

/** A form that was waited for: its first field takes the focus once it is there. */
export function FirstField({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [])
  return <div ref={place}>{children}</div>
}
