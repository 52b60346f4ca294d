import { useState } from 'react'

const place = 'relais-rail'

/** Whether the rail is folded to icons: as it was left on this machine, else where it would take too much of the page. */
export function useFolding() {
  const [folded, setFolded] = useState(
    () => (localStorage.getItem(place) ?? (matchMedia('(width < 64rem)').matches ? 'folded' : 'open')) === 'folded',
  )
  const fold = () => {
    localStorage.setItem(place, folded ? 'open' : 'folded')
    setFolded(!folded)
  }
  return { folded, fold }
}
