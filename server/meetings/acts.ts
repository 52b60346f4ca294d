import { deletePoint, listPoints } from '#server/agenda/storage.ts'
import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { findSetting } from '#server/settings/storage.ts'
import { newId } from '#server/storage/newId.ts'
import type { Database } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { defaultRhythm } from '#shared/committee/rhythm.ts'
import type { News } from '#shared/live/news.ts'
import { refusalToEnter } from '#shared/meetings/agenda.ts'
import { agendaClosing, seriesDays, wrongDayOfMeeting } from '#shared/meetings/calendar.ts'
import type { ChangedMeeting, NewMeetings } from '#shared/meetings/meeting.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refuse, refusedField } from '#shared/refusals.ts'
import { hasAnswered } from './answers.ts'
import { settleRatifications } from './ratifications.ts'
import { deleteMeeting, getMeeting, insertMeeting, meetsOn, saveMeeting } from './storage.ts'

/** The meetings as a page showed one of them. */
export type SeenMeeting = { readonly meetingId: string; readonly version: number }

/** How many open days before a meeting its agenda closes. */
export const rhythmOf = async (db: Database) => (await findSetting(db, 'committee')) ?? defaultRhythm

/** Plans a meeting, or a series: days on which the office is closed, and those of a meeting that exists, are left out. */
export const planMeetings = (office: Office, worker: Worker, wanted: NewMeetings) =>
  act(office, worker, async (tx) => {
    const { series, agendaClosesOn, ...about } = wanted
    const { closesOpenDaysBefore } = await rhythmOf(tx)
    const closing = (heldOn: string) => agendaClosesOn ?? agendaClosing(heldOn, closesOpenDaysBefore)
    refuseDay(office, { heldOn: about.heldOn, agendaClosesOn: closing(about.heldOn), until: series?.until ?? null })
    const days = series ? seriesDays({ first: about.heldOn, ...series }) : [about.heldOn]
    const planned: string[] = []
    for (const heldOn of days) {
      const closesOn = series ? agendaClosing(heldOn, closesOpenDaysBefore) : closing(heldOn)
      const meeting = { ...about, id: newId(), heldOn, agendaClosesOn: closesOn, closedAt: null, version: 1 }
      if (await insertMeeting(tx, meeting)) planned.push(heldOn)
    }
    if (planned.length === 0) throw new Refused('meeting-already-planned')
    const news = await settled(office, worker, tx)
    return {
      result: { planned },
      entry: { act: 'meetingPlanned', requestId: null, details: { days: planned.join(' ') } },
      news,
    }
  })

/** Moves a meeting to come, or its place or closing day; what is to be ratified there follows the next meeting. */
export const changeMeeting = (
  office: Office,
  worker: Worker,
  { meetingId, version, changed }: SeenMeeting & { readonly changed: ChangedMeeting },
) =>
  act(office, worker, async (tx) => {
    const meeting = await seenMeeting(tx, { meetingId, version })
    if (meeting.closedAt !== null) throw new Refused('meeting-over')
    if (changed.heldOn !== meeting.heldOn && (await hasAnswered(tx, meeting))) throw new Refused('meeting-over')
    if (changed.heldOn !== meeting.heldOn || changed.agendaClosesOn !== meeting.agendaClosesOn)
      refuseDay(office, changed)
    if (await meetsOn(tx, meeting, changed.heldOn)) throw new Refused('meeting-already-planned')
    await saveMeeting(tx, meeting, changed)
    const details = { meeting: meetingId, from: meeting.heldOn, to: changed.heldOn }
    return ended({ meetingId, details, news: await settled(office, worker, tx) })
  })

/** Takes a meeting away on whose agenda nothing stands but what moves to the next one by itself. */
export const cancelMeeting = (office: Office, worker: Worker, seen: SeenMeeting) =>
  act(office, worker, async (tx) => {
    const meeting = await seenMeeting(tx, seen)
    if (meeting.closedAt !== null || (await hasAnswered(tx, meeting))) throw new Refused('meeting-over')
    for (const { matter, request } of await listPoints(tx, meeting.id)) {
      if (matter !== 'ratification') throw new Refused('meeting-has-agenda')
      await deletePoint(tx, { meetingId: meeting.id, requestId: request.id, matter })
    }
    await deleteMeeting(tx, meeting)
    return ended({
      ...seen,
      details: { meeting: meeting.id, cancelled: meeting.heldOn },
      news: await settled(office, worker, tx),
    })
  })

/** All that the meeting decided is entered: what has no answer may go to another meeting. */
export const closeMeeting = (office: Office, worker: Worker, seen: SeenMeeting) =>
  act(office, worker, async (tx) => {
    const meeting = await seenMeeting(tx, seen)
    refuse(refusalToEnter(meeting, dayOf(office.clock.now())))
    await saveMeeting(tx, meeting, { closedAt: office.clock.now() })
    return ended({
      ...seen,
      details: { meeting: meeting.id, closed: 'yes' },
      news: await settled(office, worker, tx),
    })
  })

async function seenMeeting(tx: Database, { meetingId, version }: SeenMeeting) {
  const meeting = await getMeeting(tx, meetingId)
  if (meeting.version !== version) throw new Refused('request-changed-meanwhile')
  return meeting
}

type Days = Parameters<typeof wrongDayOfMeeting>[0]

function refuseDay(office: Office, days: Days) {
  const wrong = wrongDayOfMeeting(days, dayOf(office.clock.now()))
  if (wrong) throw refusedField(wrong, faults[wrong])
}

const faults = {
  heldOn: 'no meeting is planned in the past',
  agendaClosesOn: 'an agenda closes on the day of its meeting at the latest',
  until: 'a series does not end before it begins, nor is it planned for more than two years',
}

/** What waits for ratification follows the meetings; the pages of meetings are told. */
async function settled(office: Office, worker: Worker, tx: Database): Promise<readonly News[]> {
  const moved = await settleRatifications(tx, { by: worker.id, at: office.clock.now() })
  return [{ type: 'office', id: 'meetings', version: 0 }, ...moved]
}

type Ending = {
  readonly meetingId: string
  readonly details: Readonly<Record<string, string>>
  readonly news: readonly News[]
}

const ended = ({ meetingId, details, news }: Ending) => ({
  result: { id: meetingId },
  entry: { act: 'meetingChanged' as const, requestId: null, details },
  news,
})
