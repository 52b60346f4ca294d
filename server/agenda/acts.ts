import { act } from '#server/journal/act.ts'
import { isAnswered } from '#server/meetings/answers.ts'
import { getMeeting } from '#server/meetings/storage.ts'
import type { Office } from '#server/office.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { type Matter, type PuttableMatter, refusalToPutOn, refusalToTakeOff } from '#shared/meetings/agenda.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refuse } from '#shared/refusals.ts'
import { deletePoint, insertPoint, listPointsOfRequest, movePoint } from './storage.ts'

type Point<Asked extends Matter> = {
  readonly meetingId: string
  readonly requestId: string
  readonly matter: Asked
}

/** Puts the request on the agenda of a meeting to come, at its end. */
export const putOnAgenda = (office: Office, worker: Worker, { meetingId, requestId, matter }: Point<PuttableMatter>) =>
  act(office, worker, async (tx) => {
    const at = office.clock.now()
    const [meeting, request, points] = await Promise.all([
      getMeeting(tx, meetingId),
      getAidRequest(tx, requestId),
      listPointsOfRequest(tx, requestId),
    ])
    const awaited = points.some((point) => point.matter === matter && point.closedAt === null)
    refuse(refusalToPutOn({ request, matter, meeting, awaited }, worker, dayOf(at)))
    await insertPoint(tx, { meetingId, requestId, matter, putBy: worker.id, putAt: at })
    return {
      result: { id: meetingId },
      entry: { act: 'putOnAgenda', requestId, details: { meeting: meetingId, heldOn: meeting.heldOn, matter } },
      news: [{ type: 'request', id: requestId, version: request.version }],
    }
  })

/** Takes the request off the agenda again; what the president decided alone stays there, and what the meeting answered. */
export const takeOffAgenda = (office: Office, worker: Worker, { meetingId, requestId, matter }: Point<Matter>) =>
  act(office, worker, async (tx) => {
    const [meeting, request] = await Promise.all([getMeeting(tx, meetingId), getAidRequest(tx, requestId)])
    refuse(refusalToTakeOff({ request, matter, meeting }, worker))
    if (await isAnswered(tx, meeting, { matter, request })) throw new Refused('meeting-over')
    if (!(await deletePoint(tx, { meetingId, requestId, matter }))) throw new Refused('not-on-agenda')
    return {
      result: { id: meetingId },
      entry: { act: 'takenOffAgenda', requestId, details: { meeting: meetingId, heldOn: meeting.heldOn, matter } },
      news: [{ type: 'request', id: requestId, version: request.version }],
    }
  })

type Ordering = { readonly meetingId: string; readonly points: readonly Omit<Point<Matter>, 'meetingId'>[] }

/** Sets the points in this order; one that is not named keeps its place number. */
export const orderAgenda = (office: Office, worker: Worker, { meetingId, points }: Ordering) =>
  act(office, worker, async (tx) => {
    const { closedAt } = await getMeeting(tx, meetingId)
    if (closedAt !== null) throw new Refused('meeting-over')
    for (const [index, point] of points.entries()) await movePoint(tx, { ...point, meetingId }, index + 1)
    return {
      result: { id: meetingId },
      entry: { act: 'meetingChanged', requestId: null, details: { meeting: meetingId, ordered: 'yes' } },
      news: [{ type: 'office', id: 'meetings', version: 0 }],
    }
  })
