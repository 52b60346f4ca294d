import { startOf } from '#shared/appointments/startOf.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import { dayBeforeOpenDays } from '#shared/calendar/openDays.ts'
import { daysForPaper } from '#shared/rest/resting.ts'
import type { RestRule } from '#shared/rest/restRule.ts'

/** Claims that rest since a day are asked for with what may not be after it: work, a promise, an appointment, a paper. */
const restingSince = (since: Day) => ({
  since,
  after: startOf({ day: addDays(since, 1), time: '00:00' }),
  askedSince: addDays(since, -daysForPaper),
})

/** Since when a claim must rest today for each answer to it. Reckoned once a day: the page of today asks all day long. */
export function restDays(rule: RestRule, today: Day) {
  const key = `${today} ${Object.values(rule).join(' ')}`
  if (last?.key !== key) {
    const days = (openDays: number) => restingSince(dayBeforeOpenDays(today, openDays))
    last = { key, days: { ask: days(rule.askAfter), lead: days(rule.leadAfter), release: days(rule.releaseAfter) } }
  }
  return last.days
}

type Days = Readonly<Record<'ask' | 'lead' | 'release', ReturnType<typeof restingSince>>>

let last: { readonly key: string; readonly days: Days } | undefined
