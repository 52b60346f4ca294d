import { makeAppointment } from '#server/appointments/acts.ts'
import { record } from '#server/clocks/acts.ts'
import { noteAttempt, notePromise } from '#server/contacts/acts.ts'
import { askPieces, receivePiece } from '#server/pieces/acts.ts'
import { listPieces } from '#server/pieces/storage.ts'
import { takeStep } from '#server/requests/stepActs.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { termsInForce } from '#server/settings/storage.ts'
import { startOf } from '#shared/appointments/startOf.ts'
import { addDays, type Day, dayOf } from '#shared/calendar/days.ts'
import { boundsOf } from '#shared/clocks/recording.ts'
import { piecesFor } from '#shared/pieces/piecesFor.ts'
import { type Does, today as dayIn, holderOf } from '../doing.ts'
import { wordsOf } from '../preparing.ts'
import type { Story } from '../story.ts'
import { factOf } from '../telling.ts'
import { openDayFrom } from '../workingTime.ts'
import type { Arrived, Asked, Dealing, Delivered, Met, Noted, PassedToUs, Promised, Urgent } from './dealing.ts'

/** Does what the dealing tells. What should have been arranged before its own day, and could not, is left out. */
export function doneIn(dealing: Dealing, story: Story, today: Day): Does {
  if ('tried' in dealing)
    return ({ office, workers, ...seen }) => {
      const { tried: way, reached, remark } = dealing
      return noteAttempt(office, workers(holderOf(story)), { ...seen, attempt: { way, reached, remark } })
    }
  if ('promised' in dealing) return promiseIn(dealing, story, today)
  if ('asked' in dealing) return askingIn(dealing, story)
  if ('arrived' in dealing) return arrivalIn(dealing)
  if ('meets' in dealing) return appointmentIn(dealing, story, today)
  if ('noted' in dealing) return factIn(dealing, story)
  if ('delivered' in dealing) return deliveryIn(dealing, story)
  return 'granted' in dealing ? urgencyIn(dealing, story) : passingIn(dealing, story)
}

const promiseIn =
  ({ promised: text, due, by, third = '' }: Promised, story: Story, today: Day): Does =>
  async ({ office, workers, ...seen }) => {
    const dueOn = openDayFrom(today, due)
    if (dueOn < dayIn(office)) return
    const awaited = by === undefined ? 'byUs' : by === 'third' ? 'byThird' : 'byApplicant'
    await notePromise(office, workers(holderOf(story)), { ...seen, promise: { text, dueOn, awaited, third } })
  }

const askingIn =
  ({ asked }: Asked, story: Story): Does =>
  async ({ office, workers, ...seen }) => {
    const { aidTypes } = await getAidRequest(office.store.read, seen.requestId)
    const listed = piecesFor(aidTypes, null)
    const pieces = asked.map(
      (code) => listed.find((one) => one.code === code) ?? { code, bringer: 'applicant' as const },
    )
    await askPieces(office, workers(holderOf(story)), { ...seen, pieces })
  }

const arrivalIn =
  ({ arrived }: Arrived): Does =>
  async ({ office, workers, requestId }) => {
    const piece = (await listPieces(office.store.read, requestId)).find(({ code }) => code === arrived)
    if (!piece) throw new Error(`${arrived} came in without being asked for`)
    const { id: pieceId, version } = piece
    await receivePiece(office, workers('nadine'), { requestId, pieceId, version, receivedOn: dayIn(office) })
  }

const appointmentIn =
  ({ meets: kind, on, time, minutes, place }: Met, story: Story, today: Day): Does =>
  async ({ office, workers, ...seen }) => {
    const day = openDayFrom(today, on)
    const start = startOf({ day, time })
    if (start === null || start <= office.clock.now()) return
    const wanted = { day, time, minutes, kind, place, remark: '' }
    await makeAppointment(office, workers(holderOf(story)), { ...seen, wanted })
  }

const factIn =
  ({ noted, proof }: Noted, story: Story): Does =>
  async ({ office, ...doing }) => {
    const { read } = office.store
    const now = { terms: await termsInForce(read), today: dayIn(office) }
    const bounds = boundsOf(noted, await getAidRequest(read, doing.requestId), now)
    if (bounds && bounds.last >= now.today && (bounds.first ?? now.today) <= now.today)
      await factOf(story, noted, proof)({ office, ...doing })
  }

const deliveryIn =
  ({ delivered }: Delivered, story: Story): Does =>
  async ({ office, workers, ...seen }) => {
    const { submittedAt } = await getAidRequest(office.store.read, seen.requestId)
    const on = addDays(dayOf(submittedAt), -delivered)
    const recorded = { fact: 'heatingDelivered', on, firstReceivedOn: null, proof: '', reason: '' } as const
    await record(office, workers(holderOf(story)), { ...seen, recorded })
  }

const passingIn =
  ({ passedOnBy, daysBefore }: PassedToUs, story: Story): Does =>
  async ({ office, workers, ...seen }) => {
    const { receivedOn: on } = await getAidRequest(office.store.read, seen.requestId)
    const firstReceivedOn = addDays(on, -daysBefore)
    const recorded = { fact: 'transmittedToUs', on, firstReceivedOn, proof: passedOnBy, reason: '' } as const
    await record(office, workers(holderOf(story)), { ...seen, recorded })
  }

const urgencyIn =
  ({ granted: aidType, euros, why }: Urgent, story: Story): Does =>
  async ({ office, workers, ...seen }) => {
    const { receivedOn } = await getAidRequest(office.store.read, seen.requestId)
    const { facts, once, aidLaw } = wordsOf(story)
    const decision = {
      aidType,
      kind: 'granted',
      ground: null,
      amount: 100 * euros,
      periodicity: 'once',
      from: receivedOn,
      until: null,
      calculation: once(`${euros} €`),
      reasonsInFact: facts[aidType],
      reasonsInLaw: aidLaw,
    } as const
    const taken = {
      step: 'decide' as const,
      body: 'president' as const,
      decidedOn: dayIn(office),
      meetingId: null,
      decisions: [decision],
      reason: why,
    }
    await takeStep(office, workers('philippe'), { ...seen, taken })
  }
