import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useNews } from '#client/live/useLive.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { presenceApi } from './api.ts'
import { PresentContext } from './presentColleagues.ts'

/** News that come within so many milliseconds are asked after once. */
const together = 500

/** Tells the rows below which colleagues have them open: asked once for all of them, whatever list it is. The desk is not told. */
export function PresentInRows({ children }: { readonly children: ReactNode }) {
  const reads = may(useWorker(), 'requests.read')
  // People have come and gone while no list was shown.
  const { data, refetch } = useQuery({ ...presenceApi.list({}), enabled: reads, staleTime: 0 })
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined)
  useNews(({ type }) => {
    if (type !== 'presence') return
    soon.current ??= setTimeout(() => {
      soon.current = undefined
      refetch()
    }, together)
  })
  useEffect(() => () => clearTimeout(soon.current), [])
  const present = useMemo(() => new Map(data?.requests.map(({ id, colleagues }) => [id, colleagues])), [data])
  return <PresentContext value={present}>{children}</PresentContext>
}
