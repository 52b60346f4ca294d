import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { BulkAsked } from '#shared/bulk/asked.ts'
import type { BulkResult, Previewed } from '#shared/bulk/contract.ts'
import { Refused } from '#shared/refusals.ts'
import { bulkApi } from './api.ts'

/** Few enough that the progress is seen, and that stopping stops soon. */
const atOnce = 10

type Run = {
  readonly phase: 'waiting' | 'running' | 'stopped' | 'finished'
  readonly bulkId: string
  readonly requests: readonly Previewed[]
  readonly results: readonly BulkResult[]
  readonly error: Refused | null
}

const notBegun: Run = { phase: 'waiting', bulkId: '', requests: [], results: [], error: null }

/** Does a bulk action, some requests at a time; it can be stopped between them, and goes on where it stopped. */
export function useBulkRun() {
  const queries = useQueryClient()
  const [run, setRun] = useState(notBegun)
  const stopped = useRef(false)

  const goOn = async (from: Run) => {
    let now: Run = { ...from, phase: 'running', error: null }
    setRun(now)
    try {
      while (now.results.length < now.requests.length && !stopped.current) {
        const requestIds = now.requests.slice(now.results.length, now.results.length + atOnce).map(({ id }) => id)
        const { results } = await bulkApi.do.mutationFn({ params: { bulkId: now.bulkId }, body: { requestIds } })
        const inOrder = requestIds.flatMap((id) => results.find((one) => one.id === id) ?? [])
        now = { ...now, results: [...now.results, ...inOrder] }
        setRun(now)
      }
      setRun({ ...now, phase: now.results.length < now.requests.length ? 'stopped' : 'finished' })
    } catch (error) {
      setRun({ ...now, phase: 'stopped', error: error instanceof Refused ? error : new Refused('unexpected') })
    }
    queries.invalidateQueries()
  }

  return {
    ...run,
    begun: run.phase !== 'waiting',
    begin: async (asked: BulkAsked, requests: readonly Previewed[]) => {
      stopped.current = false
      const seen = requests.map(({ id, version }) => ({ id, version }))
      const waiting: Run = { ...notBegun, phase: 'running', requests }
      setRun(waiting)
      try {
        const { bulkId } = await bulkApi.begin.mutationFn({ body: { asked, requests: seen } })
        await goOn({ ...waiting, bulkId })
      } catch (error) {
        setRun({ ...waiting, phase: 'stopped', error: error instanceof Refused ? error : new Refused('unexpected') })
      }
    },
    goOn: () => {
      stopped.current = false
      return goOn(run)
    },
    stop: () => {
      stopped.current = true
    },
  }
}

export type BulkRunState = ReturnType<typeof useBulkRun>
