import { acceptMessage } from '#server/intake/acts.ts'
import { seeNotice } from '#server/notices/acts.ts'
import { listUnseen } from '#server/notices/storage.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { addDays, type Day, type Instant } from '#shared/calendar/days.ts'
import { demoSender } from '#shared/intake/demoSender.ts'
import { Refused } from '#shared/refusals.ts'
import { colleagues } from './colleagues.ts'
import { acknowledgementOf } from './desk.ts'
import type { Does } from './doing.ts'
import type { Event } from './event.ts'
import { labelsOf } from './labels.ts'
import { endMeeting, meetingDays, planAll } from './meetings.ts'
import { messageOf } from './messageOf.ts'
import { restingClaims } from './resting.ts'
import { scheduleOf } from './schedule.ts'
import { stories } from './stories.ts'
import type { Story } from './story.ts'
import { unreadableMessages } from './unreadable.ts'
import { verdictsUntil } from './verdicts.ts'
import { viewsUntil } from './views.ts'
import { weekend } from './weekend/all.ts'
import { daysOfService, instantAt, openDayFrom } from './workingTime.ts'

type Wanted = {
  readonly today: Day
  readonly now: Instant
  /** As it is on a Monday morning: with all that came in over the weekend, claims that rest, and who was recognised. */
  readonly monday: boolean
}

/** All that happened in the office until today, in order; what would come after `now` came just now. */
export function eventsUntil({ today, now, monday }: Wanted): readonly Event[] {
  const told = monday ? [...stories, ...weekend] : stories
  const scheduled = [...told.map((story) => scheduleOf(story, today)), ...(monday ? restingClaims(today) : [])]
    .map((one) => ({ ...one, submittedAt: one.submittedAt < now ? one.submittedAt : now }))
    .sort(byTime(({ submittedAt }) => submittedAt))
  const ofStories = scheduled.flatMap(({ story, submittedAt, moves }, index) => {
    const reference = `demo-${String(index + 1).padStart(4, '0')}`
    const acknowledged = acknowledgementOf(story, submittedAt)
    const done = acknowledged && acknowledged.at <= now ? [acknowledged, ...moves] : moves
    return eventsOf(story, { reference, submittedAt, moves: done })
  })
  const others = [
    ...meetingsUntil(today),
    noticesSeen(today),
    ...labelsOf(today),
    ...(monday ? [...verdictsUntil(today), ...viewsUntil(today)] : []),
    ...unreadableMessages(today).map(arrival),
  ]
  return [...others, ...ofStories].sort(byTime(({ at }) => at))
}

const byTime =
  <Timed>(timeOf: (timed: Timed) => Instant) =>
  (one: Timed, other: Timed) =>
    timeOf(one).localeCompare(timeOf(other))

type Sent = {
  readonly reference: string
  readonly submittedAt: Instant
  readonly moves: readonly { readonly at: Instant; readonly does: Does }[]
}

function eventsOf(story: Story, { reference, submittedAt, moves }: Sent): readonly Event[] {
  let requestId = ''
  const send: Event = {
    at: submittedAt,
    does: async (office) => {
      const { takenIn } = await acceptMessage(
        office,
        messageFrom(JSON.stringify(messageOf(story, { reference, submittedAt }))),
      )
      requestId = takenIn.requestId
    },
  }
  const handled = moves.map(
    ({ at, does }): Event => ({
      at,
      does: async (office, workers) => {
        const { version } = await getAidRequest(office.store.read, requestId)
        return does({ office, workers, requestId, version })
      },
    }),
  )
  return [send, ...handled]
}

/** The meetings are planned as soon as the office begins, and each that is past ended in the afternoon of its day. */
function meetingsUntil(today: Day): readonly Event[] {
  const past = meetingDays(today).filter((day) => day < today)
  const planned: Event = {
    at: instantAt(addDays(today, 1 - daysOfService), 10),
    does: (office, workers) => planAll(office, workers, today),
  }
  return [planned, ...past.map((day) => ({ at: instantAt(day, 16.4), does: endMeeting }))]
}

/** What was told to a colleague before the last two open days has been seen. */
const noticesSeen = (today: Day): Event => ({
  at: instantAt(openDayFrom(today, -1), 16.45),
  does: async (office, workers) => {
    const lately = instantAt(openDayFrom(today, -2), 0)
    for (const worker of colleagues.map(({ signInName }) => workers(signInName)))
      for (const { id, at } of await listUnseen(office.store.read, worker.id))
        if (at < lately) await seeNotice(office, worker, id)
  },
})

/** The sender is told no, and the message is kept for the office. */
const arrival = ({ at, body }: { readonly at: Instant; readonly body: string }): Event => ({
  at,
  does: (office) =>
    acceptMessage(office, messageFrom(body)).catch((no: unknown) => {
      if (!(no instanceof Refused)) throw no
    }),
})

const messageFrom = (text: string) => ({ sender: demoSender, body: new TextEncoder().encode(text) })
