import { useEffect, useEffectEvent } from 'react'
import { useListLayout } from './useListLayout.ts'

/** Says in the address how the worker kept the list, so that it can be sent to a colleague as it is seen. */
export function useLayoutInAddress() {
  const { silent, said, show } = useListLayout()
  const differs = silent && Object.keys(said).length > 0
  const say = useEffectEvent(() => show(said))
  useEffect(() => {
    if (differs) say()
  }, [differs])
}
