import { openHub } from '#server/live/hub.ts'
import type { Office } from '#server/office.ts'
import { hashPassword } from '#server/session/passwords.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import { demoPassword } from './colleagues.ts'
import { eventsUntil } from './events.ts'
import { nameOffice } from './nameOffice.ts'
import { daysOfService, instantAt } from './workingTime.ts'

/** Fills an empty office with colleagues and requests, by the acts that the pages use, each at its moment; whole or not at all. */
export async function buildDemoOffice(office: Office, today: Day, { monday = true } = {}): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  const events = eventsUntil({ today, now: office.clock.now(), monday })
  await office.store.transact(async (tx) => {
    let now = instantAt(addDays(today, -daysOfService), 9)
    const past: Office = {
      ...office,
      clock: { now: () => now },
      live: openHub(),
      store: { read: tx, transact: (work) => work(tx), close: () => office.store.close() },
    }
    const workers = await nameOffice(past, passwordHash)
    for (const { at, does } of events) {
      now = at
      await does(past, workers)
    }
  })
}
