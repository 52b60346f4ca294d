import { putOnAgenda } from '#server/agenda/acts.ts'
import { noteAttempt } from '#server/contacts/acts.ts'
import { listComing } from '#server/meetings/storage.ts'
import { takeStep } from '#server/transfers/acts.ts'
import type { Day } from '#shared/calendar/days.ts'
import { ratifyingMeeting } from '#shared/meetings/calendar.ts'
import type { TransferStep } from '#shared/transfers/step.ts'
import { chance } from './chance.ts'
import { byHolder, type Does, holderOf, nameOf, type Timed, today } from './doing.ts'
import { type PassedOn, passedOn } from './passedOn.ts'
import { endingOf, type Story } from './story.ts'
import { directory } from './territory.ts'
import { triedWays } from './triedWays.ts'

/** How the request ended. */
export function endingsOf(story: Story): readonly Does[] {
  const transfer = passedOn[nameOf(story)]
  if (transfer) return transfer.justNow ? [] : transferOf(story, transfer)
  return [...attemptsIn(story), closingOf(story)]
}

const attemptsIn = (story: Story): readonly Does[] =>
  triedWays(story).map(
    (way): Does =>
      ({ office, workers, ...seen }) =>
        noteAttempt(office, workers(holderOf(story)), { ...seen, attempt: { way, reached: false, remark: '' } }),
  )

function closingOf(story: Story): Does {
  const { ground = null, reason = '' } = story.course
  const outcome = endingOf(story.course)
  if (outcome) return byHolder(story, { step: 'closeEarly', outcome, ground, reason })
  return byHolder(story, { step: 'close', reason: '' })
}

/** What happened in these last days with a request that went to another centre. */
export function lastNewsOf(story: Story): readonly Timed[] {
  const transfer = passedOn[nameOf(story)]
  if (transfer?.justNow) return transferOf(story, transfer).map((does, index) => ({ back: 2 - index, at: 11, does }))
  if (!transfer?.refusedBecause) return []
  const reason = transfer.refusedBecause
  const step =
    (take: (on: Day) => TransferStep): Does =>
    ({ office, ...doing }) =>
      transferStep(story, take(today(office)))({ office, ...doing })
  return [
    { back: 4, at: 9, does: step((on) => ({ step: 'refuse', on, reason })) },
    { back: 3, at: 10, does: step(() => ({ step: 'writeReferral', centre: directory.sppIs })) },
    {
      back: 3,
      at: 15,
      does: step((on) => ({ step: 'refer', on, sending: { how: 'registered', proof: '01054 12885 03 007723 16' } })),
    },
  ]
}

/** The chair finds alone that the centre is not competent, because five days are few; the next meeting ratifies it. */
const transferOf = (story: Story, { to, reasons }: PassedOn): readonly Does[] => [
  async ({ office, workers, ...seen }) => {
    const decidedOn = today(office)
    const taken = { step: 'decide', reasons, centre: directory[to], decidedBy: 'chair', decidedOn } as const
    await takeStep(office, workers('philippe'), { ...seen, taken })
    const meeting = ratifyingMeeting(await listComing(office.store.read), decidedOn)
    if (!meeting) return
    const point = { meetingId: meeting.id, requestId: seen.requestId, matter: 'competence' } as const
    await putOnAgenda(office, workers('philippe'), point)
  },
  async ({ office, ...doing }) => {
    const number = String(Math.floor(chance(nameOf(story), 'sent') * 1e6)).padStart(6, '0')
    const sending = (last: string) => ({ how: 'registered' as const, proof: `01054 12885 03 ${number} ${last}` })
    const taken = { step: 'send', on: today(office), toCentre: sending('41'), toApplicant: sending('58') } as const
    return transferStep(story, taken)({ office, ...doing })
  },
]

const transferStep =
  (story: Story, taken: TransferStep): Does =>
  ({ office, workers, ...seen }) =>
    takeStep(office, workers(holderOf(story)), { ...seen, taken })
