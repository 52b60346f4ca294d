import { lazy, Suspense, useEffect, useState } from 'react'
import { listenForKeys, type Said } from './listenForKeys.ts'
import { useGoKeys } from './useGoKeys.ts'
import { useShortcut } from './useShortcut.ts'

const KeyHint = lazy(() => import('./KeyHint.tsx').then((loaded) => ({ default: loaded.KeyHint })))
const ShortcutsHelp = lazy(() => import('./ShortcutsHelp.tsx').then((loaded) => ({ default: loaded.ShortcutsHelp })))

/** Hears the keys of every page; what it says and opens is loaded when it is first wanted. */
export function Shortcuts() {
  const [said, setSaid] = useState<Said | null>(null)
  const [helping, setHelping] = useState(false)
  const [helped, setHelped] = useState(false)
  useEffect(() => listenForKeys(setSaid), [])
  useGoKeys()
  useShortcut('help', () => {
    setHelped(true)
    setHelping(true)
  })
  return (
    <Suspense>
      {said && <KeyHint said={said} onDone={() => setSaid(null)} />}
      {helped && <ShortcutsHelp opened={helping} onClose={() => setHelping(false)} />}
    </Suspense>
  )
}
