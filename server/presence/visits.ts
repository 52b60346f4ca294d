import type { PresentColleague } from '#shared/presence/contract.ts'

/** One page that has a request open. */
export type Visit = {
  readonly requestId: string
  readonly worker: { readonly id: string; readonly name: string }
  /** The session of the page. */
  readonly cookie: string | undefined
  readonly writing: boolean
  /** In milliseconds. */
  readonly seenAt: number
}

const mostPerWorker = 6
const most = 1_000

/** Pages by their key, the one that was heard of longest ago first. Whoever opens too many loses the oldest. */
export function keepVisits(onChange: (requestId: string) => void) {
  const visits = new Map<string, Visit>()

  function end(key: string) {
    const visit = visits.get(key)
    if (!visit) return
    visits.delete(key)
    onChange(visit.requestId)
  }

  function makeRoomFor({ worker }: Visit) {
    const own = [...visits].filter(([, visit]) => visit.worker.id === worker.id)
    const [oldest] = own.length >= mostPerWorker ? own : visits.size >= most ? visits : []
    if (oldest) end(oldest[0])
  }

  return {
    all: (): ReadonlyMap<string, Visit> => visits,
    end,
    keep(key: string, visit: Visit) {
      const before = visits.get(key)
      if (before && before.requestId !== visit.requestId) end(key)
      const known = visits.delete(key)
      if (!known) makeRoomFor(visit)
      visits.set(key, visit)
      if (!known || before?.writing !== visit.writing) onChange(visit.requestId)
    },
  }
}

/** Each colleague once, however many pages they have open; those who write first. */
export function colleaguesAmong(visits: readonly Visit[]): readonly PresentColleague[] {
  const colleagues = new Map<string, PresentColleague>()
  for (const { worker, writing } of visits) {
    const other = colleagues.get(worker.id)
    colleagues.set(worker.id, { id: worker.id, name: worker.name, writing: writing || other?.writing === true })
  }
  return [...colleagues.values()].sort(
    (one, other) => Number(other.writing) - Number(one.writing) || one.name.localeCompare(other.name),
  )
}
