import type { Office } from '#server/office.ts'
import { actBeside } from '#server/requests/beside.ts'
import type { Seen } from '#server/requests/changing.ts'
import { changeSetting } from '#server/settings/acts.ts'
import { hasHappened, isToCome } from '#shared/calendar/dayBounds.ts'
import { type Day, dayOf } from '#shared/calendar/days.ts'
import type { NewAttempt } from '#shared/contacts/attempt.ts'
import type { NoContactRule } from '#shared/contacts/noContact.ts'
import type { NewPromise } from '#shared/contacts/promised.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { refusedField } from '#shared/refusals.ts'
import { getColleague } from './colleague.ts'
import { insertAttempt, insertPromise, settlePromise } from './storage.ts'

/** Somebody tried to reach the applicant. */
export const noteAttempt = (
  office: Office,
  worker: Worker,
  { attempt, ...seen }: Seen & { readonly attempt: NewAttempt },
) =>
  actBeside(office, worker, {
    ...seen,
    work: async (tx, { submittedAt }) => {
      const { on, way, reached, remark } = attempt
      const now = office.clock.now()
      const today = dayOf(now)
      if (on !== undefined && !hasHappened(on, submittedAt, today))
        throw refusedField('on', 'between the day of the request and today')
      const at = on === undefined || on === today ? now : middayOf(on)
      const { requestId } = seen
      const id = await insertAttempt(tx, { requestId, workerId: worker.id, at, way, reached, remark: remark.trim() })
      return {
        result: { id },
        act: 'contactAttempted',
        details: { attempt: id, way, reached: reached ? 'yes' : 'no' },
      }
    },
  })

/** Midday in Belgium, whatever the season, for what was noted down without its hour. */
const middayOf = (day: Day) => `${day}T11:00:00.000Z`

/** Something was promised, by us or to us. */
export const notePromise = (
  office: Office,
  worker: Worker,
  { promise, ...seen }: Seen & { readonly promise: NewPromise },
) =>
  actBeside(office, worker, {
    ...seen,
    work: async (tx) => {
      const madeAt = office.clock.now()
      const { workerId = worker.id, ...promised } = promise
      if (!isToCome(promised.dueOn, dayOf(madeAt)))
        throw refusedField('dueOn', 'not in the past, nor further than a year ahead')
      if (workerId !== worker.id) await getColleague(tx, workerId)
      const id = await insertPromise(tx, { requestId: seen.requestId, workerId, madeAt, ...promised })
      return {
        result: { id },
        act: 'promised',
        details: { promise: id, awaited: promise.awaited, dueOn: promise.dueOn },
      }
    },
  })

type SeenPromise = Seen & { readonly promiseId: string }

/** The promise is kept. */
export const keepPromise = (office: Office, worker: Worker, { requestId, promiseId, version }: SeenPromise) =>
  actBeside(office, worker, {
    requestId,
    work: async (tx) => {
      await settlePromise(tx, { requestId, promiseId, version }, { keptOn: dayOf(office.clock.now()) })
      return { result: {}, act: 'promiseKept', details: { promise: promiseId } }
    },
  })

/** The promise need not be kept any more; the reason stays with it. */
export const dropPromise = (
  office: Office,
  worker: Worker,
  { requestId, promiseId, version, reason }: SeenPromise & { readonly reason: string },
) =>
  actBeside(office, worker, {
    requestId,
    work: async (tx) => {
      await settlePromise(tx, { requestId, promiseId, version }, { droppedFor: reason })
      return { result: {}, act: 'promiseDropped', details: { promise: promiseId }, reason }
    },
  })

export const setNoContactRule = (office: Office, worker: Worker, value: NoContactRule) =>
  changeSetting(office, worker, { name: 'noContact', value })
