import type { InBackground } from '#server/inBackground.ts'
import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { repeatedly } from '#server/repeatedly.ts'
import { nothingTakenBackBefore } from '#shared/bulk/takingBack.ts'
import { removePast } from './storage.ts'

/** In milliseconds. */
const every = 3_600_000

/**
 * Forgets, at the start and then every hour, what nobody can take back any more: what requests said before a change, and
 * how bulk actions went. That they happened stays in the journal. `done`: the first time.
 */
export const startForgetting = (office: Office): InBackground =>
  repeatedly(office, {
    round: () =>
      act(office, null, async (tx) => ({
        result: await removePast(tx, nothingTakenBackBefore(office.clock.now())),
        entry: null,
      })),
    every,
    failure: 'what nobody can take back any more could not be forgotten',
  })
