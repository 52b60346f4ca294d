import { randomUUIDv7 } from 'node:crypto'
import type { Database } from '#server/storage/store.ts'
import type { Day, Instant } from '#shared/calendar/days.ts'
import { registerOrder } from '#shared/register/number.ts'
import { rowsOf } from './copying.ts'
import { shiftedDay } from './shifting.ts'
import { inserts } from './storage.ts'
import type { Templates } from './templates.ts'
import type { Copy } from './weeks.ts'

type Entry = Readonly<Record<string, unknown>> & { readonly at: Instant }

/** Keeps the books of the large office while it is made: its register, its tallies, and what the journal is still to say. */
export function openLedger(settingUp: Templates['settingUp'], begins: Instant) {
  const register = new Map<number, number>()
  const tallies = new Map<string, number>()
  let waiting: Entry[] = settingUp.map((entry) => ({ ...entry, ...unnumbered, id: randomUUIDv7(), at: begins }))
  let turn = 0

  function nextOrder(receivedOn: Day): number {
    const year = Number(receivedOn.slice(0, 4))
    const last = (register.get(year) ?? 0) + 1
    register.set(year, last)
    return registerOrder(year, last)
  }

  return {
    /** Writes the request; its journal entries wait until their time has come. */
    async enter(tx: Database, copy: Copy) {
      const receivedOn = shiftedDay(copy.template.request.receivedOn, copy.days)
      const rows = rowsOf(copy, { turn: ++turn, registerOrder: nextOrder(receivedOn) })
      await inserts.request(tx, rows.request)
      await inserts.answers(tx, rows.answers)
      await inserts.message(tx, rows.message)
      for (const note of rows.notes) await inserts.note(tx, note)
      for (const reason of rows.reasons) await inserts.reason(tx, reason)
      waiting.push(...rows.entries)
      const standing = `${rows.request.stage} ${rows.request.holderId ?? ''}`
      tallies.set(standing, (tallies.get(standing) ?? 0) + 1)
    },

    /** Writes what the journal says before this moment. */
    async tell(tx: Database, until: Instant) {
      const told = waiting.filter(({ at }) => at < until).sort(byTime)
      waiting = waiting.filter(({ at }) => at >= until)
      for (const entry of told) await inserts.entry(tx, entry)
    },

    async close(tx: Database) {
      for (const [year, last] of register) await inserts.registerYear(tx, { year, last })
      for (const [standing, requests] of tallies) {
        const [stage, holderId] = standing.split(' ')
        await inserts.tally(tx, { stage, holderId, requests })
      }
    },
  }
}

const unnumbered = { sequence: null, requestId: null }
const byTime = (one: Entry, other: Entry) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)
