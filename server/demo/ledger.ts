import { randomUUIDv7 } from 'node:crypto'
import type { Day, Instant } from '#shared/calendar/days.ts'
import { registerOrder } from '#shared/register/number.ts'
import { rowsOf } from './copying.ts'
import { shiftedDay } from './shifting.ts'
import type { FilledTable, Row } from './storage.ts'
import type { Templates } from './templates.ts'
import type { Copy } from './weeks.ts'

export type Rows = Readonly<Partial<Record<FilledTable, readonly Row[]>>>

type Entry = Row & { readonly at: Instant }

/** Keeps the books of the large office while it is made: its register, its tallies, and what the journal is still to say. */
export function openLedger(settingUp: Templates['settingUp'], begins: Instant) {
  const register = new Map<number, number>()
  const tallies = new Map<string, number>()
  let waiting: readonly Entry[] = settingUp.map((entry) => ({ ...entry, id: randomUUIDv7(), at: begins }))
  let entered: ReturnType<typeof rowsOf>[] = []
  let turn = 0

  function nextOrder(receivedOn: Day): number {
    const year = Number(receivedOn.slice(0, 4))
    const last = (register.get(year) ?? 0) + 1
    register.set(year, last)
    return registerOrder(year, last)
  }

  return {
    enter(copy: Copy) {
      const place = { turn: ++turn, registerOrder: nextOrder(shiftedDay(copy.template.request.receivedOn, copy.days)) }
      const rows = rowsOf(copy, place)
      const standing = `${rows.request.stage} ${rows.request.holderId ?? ''}`
      tallies.set(standing, (tallies.get(standing) ?? 0) + 1)
      entered.push(rows)
    },

    entered: () => entered.length,

    /** What was entered since the last time, with all that the journal says before this moment; null: all that it says. */
    take(until: Instant | null): Rows {
      const told = [...waiting, ...entered.flatMap(({ entries }) => entries)].sort(byTime)
      const firstLater = until === null ? -1 : told.findIndex(({ at }) => at >= until)
      const ready = firstLater === -1 ? told.length : firstLater
      waiting = told.slice(ready)
      const rows = {
        aidRequests: entered.map(({ request }) => request),
        requestAnswers: entered.map(({ answers }) => answers),
        messages: entered.map(({ message }) => message),
        notes: entered.flatMap(({ notes }) => notes),
        reasons: entered.flatMap(({ reasons }) => reasons),
        journal: told.slice(0, ready),
      }
      entered = []
      return rows
    },

    totals: (): Rows => ({
      registerYears: [...register].map(([year, last]) => ({ year, last })),
      tallies: [...tallies].map(([standing, requests]) => {
        const [stage, holderId] = standing.split(' ')
        return { stage, holderId, requests }
      }),
    }),
  }
}

const byTime = (one: Entry, other: Entry) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)
