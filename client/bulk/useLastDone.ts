import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import * as z from 'zod'
import { TakeBackOffer } from '#shared/bulk/takingBack.ts'

/** A change of a request that was answered with the offer to take it back. */
const Done = z.object({ id: z.string(), number: z.string(), takeBack: TakeBackOffer })
export type Done = z.infer<typeof Done>

/** What the worker did last on any page and may take back, until it is forgotten. */
export function useLastDone() {
  const queries = useQueryClient()
  const [done, setDone] = useState<Done | null>(null)
  useEffect(
    () =>
      queries.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'success') return
        const answered = Done.safeParse(event.action.data)
        if (answered.success) setDone(answered.data)
      }),
    [queries],
  )
  return { done, forget: () => setDone(null) }
}
