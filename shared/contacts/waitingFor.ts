import { type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import type { Bringer } from '#shared/pieces/bringers.ts'
import type { Promiser } from './promisers.ts'

type Awaited = {
  readonly pieces: readonly {
    readonly bringer: Bringer
    readonly askedOn: Day
    readonly receivedOn: Day | null
    readonly waivedFor: string | null
  }[]
  readonly promises: readonly {
    readonly awaited: Promiser
    readonly madeAt: Instant
    readonly keptOn: Day | null
    readonly droppedFor: string | null
  }[]
}

/** Who keeps the request waiting, since which day and for how many things. */
export type Waiting = { readonly party: 'applicant' | 'third'; readonly since: Day; readonly things: number }

/**
 * For whom a request waits: it follows from the papers and promises that are open, and is never chosen. What the office
 * has to ask or to do itself keeps nobody else waiting, and no term of the law either.
 */
export function waitingFor({ pieces, promises }: Awaited): readonly Waiting[] {
  const open = [
    ...pieces.filter(isPieceOpen).map(({ bringer, askedOn }) => ({ party: bringer, since: askedOn })),
    ...promises.filter(isPromiseOpen).map(({ awaited, madeAt }) => ({ party: parties[awaited], since: dayOf(madeAt) })),
  ]
  return (['applicant', 'third'] as const).flatMap((party) => {
    const days = open.filter((one) => one.party === party).map(({ since }) => since)
    const [since] = days.sort()
    return since === undefined ? [] : [{ party, since, things: days.length }]
  })
}

export const isPieceOpen = (piece: Pick<Awaited['pieces'][number], 'receivedOn' | 'waivedFor'>) =>
  piece.receivedOn === null && piece.waivedFor === null

export const isPromiseOpen = (promise: Pick<Awaited['promises'][number], 'keptOn' | 'droppedFor'>) =>
  promise.keptOn === null && promise.droppedFor === null

const parties = { byUs: 'office', byApplicant: 'applicant', byThird: 'third' } as const satisfies Record<
  Promiser,
  Bringer
>
