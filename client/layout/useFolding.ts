import { useState } from 'react'

const place = 'relais-rail'

/** Whether the rail is folded to icons, remembered on this machine. */
export function useFolding() {
  const [folded, setFolded] = useState(() => localStorage.getItem(place) === 'folded')
  const fold = () => {
    localStorage.setItem(place, folded ? 'open' : 'folded')
    setFolded(!folded)
  }
  return { folded, fold }
}
