import { lazy, useLayoutEffect, useState } from 'react'
import { Boundary } from '#client/layout/Boundary.tsx'
import { listenForKeys, type Said } from './listenForKeys.ts'
import { useGoKeys } from './useGoKeys.ts'
import { useShortcut } from './useShortcut.ts'

const Palette = lazy(() => import('./Palette.tsx').then((loaded) => ({ default: loaded.Palette })))
const KeyHint = lazy(() => import('./KeyHint.tsx').then((loaded) => ({ default: loaded.KeyHint })))
const ShortcutsHelp = lazy(() => import('./ShortcutsHelp.tsx').then((loaded) => ({ default: loaded.ShortcutsHelp })))

/** Hears the keys of every page; what it says and opens is loaded when it is first wanted. */
export function Shortcuts() {
  const [said, setSaid] = useState<Said | null>(null)
  const [helping, setHelping] = useState(false)
  const [helped, setHelped] = useState(false)
  /** How often the palette was asked for; 0 while it was not loaded. */
  const [asked, setAsked] = useState(0)
  useLayoutEffect(() => listenForKeys(setSaid), [])
  useGoKeys()
  useShortcut('help', () => {
    setHelped(true)
    setHelping(true)
  })
  useShortcut('palette', () => setAsked((times) => times + 1))
  return (
    <>
      <div role="status">
        <Boundary waiting={null}>{said && <KeyHint said={said} onDone={() => setSaid(null)} />}</Boundary>
      </div>
      {/* What is typed before they are there is not meant for the page. */}
      <Boundary waiting={<span data-holds-keys hidden />}>
        {asked > 0 && <Palette asked={asked} />}
        {helped && <ShortcutsHelp opened={helping} onClose={() => setHelping(false)} />}
      </Boundary>
    </>
  )
}
