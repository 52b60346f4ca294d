import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/ScrollArea.css'
import '@mantine/spotlight/styles.css'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import styles from './Palette.module.css'
import { PaletteContent } from './PaletteContent.tsx'
import type { PaletteItem } from './paletteItem.ts'

const [store, spotlight] = createSpotlight()

/** Loaded with its own place in memory: what asks for it opens it by `asked`, a number that grows. */
export function Palette({ asked }: { readonly asked: number }) {
  const { palette } = useMessages().shortcuts
  const [typed, setTyped] = useState('')
  const before = useRef<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking once more opens it again
  useEffect(() => {
    before.current = document.activeElement
    spotlight.open()
  }, [asked])

  const giveFocusBack = () => {
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
  }
  const choose = ({ act, refused }: PaletteItem) => {
    if (refused) return
    spotlight.close()
    // What is done may want the focus for itself, so it comes once the palette has given it back.
    setTimeout(act)
  }
  return (
    <Spotlight.Root
      store={store}
      query={typed}
      onQueryChange={setTyped}
      onSpotlightClose={giveFocusBack}
      shortcut={null}
      scrollable
      maxHeight="26rem"
      returnFocus={false}
      transitionProps={noMotion}
      overlayProps={plain}
      attributes={{ content: { 'aria-label': palette.label } }}
      classNames={{ actionsGroup: styles.group ?? '' }}
    >
      <PaletteContent store={store} typed={typed} onChoose={choose} onClose={spotlight.close} />
    </Spotlight.Root>
  )
}

const noMotion = { duration: 0 }
const plain = { backgroundOpacity: 0.5 }
