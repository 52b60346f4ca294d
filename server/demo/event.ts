import type { Office } from '#server/office.ts'
import type { Instant } from '#shared/calendar/days.ts'
import type { WorkerNamed } from './colleagues.ts'

/** Something that happened in the office at its moment. */
export type Event = {
  readonly at: Instant
  readonly does: (office: Office, workers: WorkerNamed) => Promise<unknown>
}
