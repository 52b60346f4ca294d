import { acceptMessage } from '#server/intake/acts.ts'
import type { Office } from '#server/office.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import type { Day, Instant } from '#shared/calendar/days.ts'
import { demoSender } from '#shared/intake/demoSender.ts'
import { Refused } from '#shared/refusals.ts'
import type { Does } from './arrivals.ts'
import type { WorkerNamed } from './colleagues.ts'
import { planCommittee } from './committee.ts'
import { messageOf } from './messageOf.ts'
import { scheduleOf } from './schedule.ts'
import { stories } from './stories.ts'
import type { Story } from './story.ts'
import { unreadableMessages } from './unreadable.ts'

/** Something that happened in the office at its moment. */
export type Event = {
  readonly at: Instant
  readonly does: (office: Office, workers: WorkerNamed) => Promise<unknown>
}

/** All that happened in the office until today, in order; what would come after `now` came just now. */
export function eventsUntil(today: Day, now: Instant): readonly Event[] {
  const scheduled = stories
    .map((story) => ({ story, ...scheduleOf(story, today) }))
    .map((one) => ({ ...one, submittedAt: one.submittedAt < now ? one.submittedAt : now }))
    .sort(byTime(({ submittedAt }) => submittedAt))
  const ofStories = scheduled.flatMap(({ story, submittedAt, moves }, index) => {
    const reference = `demo-${String(index + 1).padStart(4, '0')}`
    return eventsOf(story, { reference, submittedAt, moves })
  })
  const meetings: Event = { at: now, does: (office, workers) => planCommittee(office, workers, today) }
  return [...ofStories, ...unreadableMessages(today).map(arrival), meetings].sort(byTime(({ at }) => at))
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

/** The sender is told no, and the message is kept for the office. */
const arrival = ({ at, body }: { readonly at: Instant; readonly body: string }): Event => ({
  at,
  does: (office) =>
    acceptMessage(office, messageFrom(body)).catch((no: unknown) => {
      if (!(no instanceof Refused)) throw no
    }),
})

const messageFrom = (text: string) => ({ sender: demoSender, body: new TextEncoder().encode(text) })
