import { lazy } from 'react'
import { Boundary } from '#client/layout/Boundary.tsx'
import { useLastDone } from './useLastDone.ts'

const TakeBackOffer = lazy(() => import('./TakeBackOffer.tsx').then((offer) => ({ default: offer.TakeBackOffer })))

/** Offers to take back whatever the worker did last, wherever they did it. */
export function TakeBack() {
  const { done, forget } = useLastDone()
  if (done === null) return null
  return (
    <Boundary waiting={null}>
      <TakeBackOffer key={done.takeBack.entryId} done={done} onEnd={forget} />
    </Boundary>
  )
}
