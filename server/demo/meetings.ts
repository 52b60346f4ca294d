import { listPoints } from '#server/agenda/storage.ts'
import { closeMeeting, planMeetings } from '#server/meetings/acts.ts'
import { enterDecisions } from '#server/meetings/entering.ts'
import { listComing } from '#server/meetings/storage.ts'
import type { Office } from '#server/office.ts'
import { takeStep } from '#server/transfers/acts.ts'
import { findTransfer } from '#server/transfers/storage.ts'
import { isClosedDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import { seriesDays } from '#shared/meetings/calendar.ts'
import type { WorkerNamed } from './colleagues.ts'
import { today } from './doing.ts'

const everyWeeks = 2
const series = (next: Day) => ({ first: addDays(next, -28 * 7 * everyWeeks), everyWeeks, until: addDays(next, 56) })

/** The days on which the committee meets, every two weeks for the year that is past and two months to come. */
export const meetingDays = (today: Day): readonly Day[] => seriesDays(series(nextMeeting(today)))

/** In the middle of a week: so that the agenda of the next meeting is still open, and the last one is some days ago. */
function nextMeeting(today: Day): Day {
  const near = [8, 9, 7, 10, 6].map((days) => addDays(today, days))
  const open = near.filter((day) => !isClosedDay(day))
  const usual = open.filter((day) => isMidweek(day) && !isClosedDay(addDays(day, -7 * everyWeeks)))
  return usual[0] ?? open[0] ?? addDays(today, 8)
}

const isMidweek = (day: Day) => [2, 3, 4].includes(Temporal.PlainDate.from(day).dayOfWeek)

/** The lead plans all the meetings when the office begins. */
export const planAll = (office: Office, workers: WorkerNamed, today: Day) => {
  const { first, ...others } = series(nextMeeting(today))
  const where = { startsAt: '14:00', place: 'Salle du conseil, Place du Perron 1' }
  return planMeetings(office, workers('brigitte'), {
    body: 'committee',
    heldOn: first,
    agendaClosesOn: null,
    series: others,
    ...where,
  })
}

/** At the end of its day the meeting has ratified what one person decided alone, and is closed. */
export async function endMeeting(office: Office, workers: WorkerNamed): Promise<void> {
  const lead = workers('brigitte')
  const meeting = (await listComing(office.store.read)).find(({ heldOn }) => heldOn === today(office))
  if (!meeting) throw new Error(`no meeting on ${today(office)}`)
  const points = await listPoints(office.store.read, meeting.id)
  const of = (asked: string) => points.filter(({ matter }) => matter === asked).map(({ request }) => request)
  const ratifications = of('ratification').map(({ id: requestId, version }) => ({
    requestId,
    version,
    ratified: true,
    reason: '',
  }))
  await enterDecisions(office, lead, { meetingId: meeting.id, decided: [], ratifications })
  for (const { id: requestId, version } of of('competence')) {
    const transfer = await findTransfer(office.store.read, requestId)
    const taken = { step: 'ratify', on: meeting.heldOn } as const
    if (transfer?.ratifiedOn === null) await takeStep(office, lead, { requestId, version, taken })
  }
  await closeMeeting(office, lead, { meetingId: meeting.id, version: meeting.version })
}
