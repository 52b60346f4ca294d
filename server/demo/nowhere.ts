import { pino } from 'pino'
import { openHub } from '#server/live/hub.ts'
import type { Office } from '#server/office.ts'
import { searchHere } from '#server/search/searcher.ts'
import { countAttempts } from '#server/session/attempts.ts'
import type { Store } from '#server/storage/store.ts'
import type { Instant } from '#shared/calendar/days.ts'

/** An office that nobody visits, at this moment. */
export const officeNowhere = (store: Store, now: Instant): Office => ({
  store,
  searcher: searchHere(store.read),
  clock: { now: () => now },
  live: openHub(),
  attempts: countAttempts(),
  log: pino({ level: 'silent' }),
  setUpCode: null,
  origin: 'http://localhost',
})
