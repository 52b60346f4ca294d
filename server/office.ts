import type { Logger } from 'pino'
import type { Instant } from '#shared/calendar/days.ts'
import type { Hub } from './live/hub.ts'
import type { Searcher } from './search/searcher.ts'
import type { Attempts } from './session/attempts.ts'
import type { Store } from './storage/store.ts'

/** Everything outside the code that the work needs, as one value. */
export type Office = {
  readonly store: Store
  readonly searcher: Searcher
  /** The only one who knows what time it is. */
  readonly clock: { now(): Instant }
  readonly live: Hub
  readonly attempts: Attempts
  readonly log: Logger
  /** The one-time code for the first visitor of an office that has no name yet; null otherwise. */
  setUpCode: string | null
  /** The address that browsers use when it is not a plain `http://localhost`; decides the cookie's kind. */
  readonly origin: string
}
