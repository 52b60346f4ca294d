import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day, dayOf, daysBetween } from '#shared/calendar/days.ts'
import { remembered } from './remembered.ts'
import { shiftedDay, shiftedInstant } from './shifting.ts'
import type { Template } from './templates.ts'

/** A request to be made: a template so many days later, always whole weeks, so that each weekday stays what it was. */
export type Copy = { readonly template: Template; readonly days: number }

/** What was sent in the week before this Monday, in the order in which it was sent. */
export type Week = { readonly until: Day; readonly copies: readonly Copy[] }

export type Wanted = { readonly requests: number; readonly open: number; readonly today: Day }

const weeksOfService = 520
/** What is closed was received so long ago that all that was done with it lies in the past. */
const weeksUntilClosed = 9

/** The Monday on which the large office took in its first request. */
export const firstMonday = (today: Day) => addDays(mondayOf(today), 7 * (1 - weeksOfService))

/** As many requests as wanted, week by week from the earliest. */
export function* weeksOfCopies(templates: readonly Template[], wanted: Wanted): Generator<Week> {
  const [closed, open] = [true, false].map((isClosed) =>
    templates.filter(({ request }) => (request.stage === 'closed') === isClosed),
  )
  const openByWeek = Map.groupBy(openCopies(open ?? [], wanted.open), ({ template, days }) =>
    shiftedDay(mondaySent(template), days),
  )
  const nextClosed = copiesInTurn(closed ?? [])
  const weeksOfClosed = weeksOfService - weeksUntilClosed
  let made = 0
  for (let week = 1; week <= weeksOfService; week++) {
    const monday = addDays(firstMonday(wanted.today), 7 * (week - 1))
    const share = Math.min(1, week / weeksOfClosed)
    const due = Math.round((wanted.requests - wanted.open) * share)
    const copies = Array.from({ length: due - made }, () => nextClosed(monday))
    made = due
    yield { until: addDays(monday, 7), copies: inOrder([...copies, ...(openByWeek.get(monday) ?? [])]) }
  }
}

/** One template after the other, each placed in the week that is asked for; passed over where a holiday, then or now, would have it received on another day. */
function copiesInTurn(templates: readonly Template[]): (monday: Day) => Copy {
  let turn = 0
  return (monday) => {
    for (;;) {
      const template = templates[turn++ % templates.length]
      if (!template) throw new Error('the demo office has no closed request')
      const days = weeksTo(`${mondaySent(template)} ${monday}`)
      if (isReceivedAsBefore({ template, days })) return { template, days }
    }
  }
}

/** As many open copies as asked; every second round a week earlier, where no holiday is in the way. */
const openCopies = (templates: readonly Template[], count: number): readonly Copy[] =>
  Array.from({ length: count }, (_, index) => {
    const template = templates[index % templates.length]
    if (!template) throw new Error('the demo office has no open request')
    const earlier = { template, days: -7 }
    const isEarlier = Math.floor(index / templates.length) % 2 === 1
    return isEarlier && isReceivedAsBefore(earlier) ? earlier : { template, days: 0 }
  })

function inOrder(copies: readonly Copy[]): readonly Copy[] {
  const timed = copies.map((copy) => ({ copy, at: shiftedInstant(copy.template.request.submittedAt, copy.days) }))
  return timed.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)).map(({ copy }) => copy)
}

const isReceivedAsBefore = ({ template, days }: Copy) =>
  firstOpenDay(shiftedDay(sentOn(template), days)) === shiftedDay(template.request.receivedOn, days)

const firstOpenDay = remembered(nextOpenDay)
const sentOn = remembered(({ request }: Template) => dayOf(request.submittedAt))
const mondayOf = (day: Day) => addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek)
const mondaySent = remembered((template: Template) => mondayOf(sentOn(template)))
const weeksTo = remembered((span: string) => daysBetween(span.slice(0, 10), span.slice(11)))
