import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** The search opens where it gets the focus, and closes where it loses it; closed by its reader, the focus goes back to where it was. */
export function useOpening(input: RefObject<HTMLInputElement | null>) {
  const [opened, setOpened] = useState(false)
  const before = useRef<Element>(null)
  // On a small screen the field appears only now.
  useEffect(() => {
    if (opened) input.current?.focus()
  }, [opened, input])
  return {
    opened,
    open: () => {
      setOpened(true)
      input.current?.focus()
    },
    close: (returns: boolean) => {
      setOpened(false)
      input.current?.blur()
      if (returns && before.current instanceof HTMLElement && before.current.isConnected) before.current.focus()
    },
    placeProps: {
      onFocus: ({ relatedTarget, currentTarget }: FocusEvent) => {
        if (currentTarget.contains(relatedTarget)) return
        before.current = relatedTarget
        setOpened(true)
      },
      onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setOpened(false)
      },
    },
  }
}
