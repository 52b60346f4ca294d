import type { Day, Instant } from '#shared/calendar/days.ts'
import { registerOrder } from '#shared/register/number.ts'
import { spellingsOf } from '#shared/search/spellings.ts'
import { rowsOf } from './copying.ts'
import type { Entry } from './happenings.ts'
import { shiftedDay } from './shifting.ts'
import type { Copy } from './weeks.ts'

/** Keeps the books of the large office while it is made: its register, its tallies, and what the journal is still to say. */
export function openLedger() {
  const register = new Map<number, number>()
  const tallies = new Map<string, number>()
  const known = new Set<string>()
  let waiting: Entry[] = []
  let turn = 0

  function nextOrder(receivedOn: Day): number {
    const year = Number(receivedOn.slice(0, 4))
    const last = (register.get(year) ?? 0) + 1
    register.set(year, last)
    return registerOrder(year, last)
  }

  /** The spellings of the names that nobody had before, as rows. */
  function spellingsOfNew(names: readonly string[]): readonly string[] {
    const unknown = names.filter((name) => !known.has(name))
    for (const name of unknown) known.add(name)
    return unknown.flatMap((word) => spellingsOf(word).map((spelling) => JSON.stringify({ spelling, word })))
  }

  return {
    /** The rows of the request; its journal entries wait until their time has come. */
    enter(copy: Copy) {
      const { request } = copy.template
      const order = nextOrder(shiftedDay(request.receivedOn, copy.days))
      const standing = `${request.stage} ${request.holderId ?? ''}`
      tallies.set(standing, (tallies.get(standing) ?? 0) + 1)
      const { entries, names, ...rows } = rowsOf(copy, { turn: ++turn, registerOrder: order })
      waiting.push(...entries)
      return { ...rows, spellings: spellingsOfNew(names) }
    },

    /** What the journal says before this moment, in order. */
    tell(until: Instant): readonly string[] {
      const told = waiting.filter(({ at }) => at < until).sort(byTime)
      waiting = waiting.filter(({ at }) => at >= until)
      return told.map(({ row }) => row)
    },

    close: () => ({
      registerYears: [...register].map(([year, last]) => JSON.stringify({ year, last })),
      tallies: [...tallies].map(([standing, requests]) => {
        const [stage, holderId] = standing.split(' ')
        return JSON.stringify({ stage, holderId, requests })
      }),
    }),
  }
}

const byTime = (one: Entry, other: Entry) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)
