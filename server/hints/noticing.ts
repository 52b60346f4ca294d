import type { Database } from '#server/storage/store.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { HintKind } from '#shared/hints/kinds.ts'
import type { Answers } from '#shared/intake/record.ts'

/** What hints rest on. */
export type Arrived = {
  readonly requestId: string
  readonly answers: Answers
  readonly receivedOn: Day
  /** The number of an earlier request that looks like the same person's; null when there is none. */
  readonly filedBefore: string | null
}

/** Keeps what the program notices of a request that arrived, with what it rests on; gives the kinds. */
export async function keepHints(_tx: Database, _arrived: Arrived): Promise<readonly HintKind[]> {
  return []
}
