import { getColleague } from '#server/contacts/colleague.ts'
import type { Office } from '#server/office.ts'
import { actBeside } from '#server/requests/beside.ts'
import { changeRequest, type Seen } from '#server/requests/changing.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import type { NewAppointment } from '#shared/appointments/appointment.ts'
import { factsAfter, refusalToSay } from '#shared/appointments/held.ts'
import type { AppointmentOutcome } from '#shared/appointments/kinds.ts'
import { startOf, wrongStartOf } from '#shared/appointments/startOf.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { refuse, refusedField } from '#shared/refusals.ts'
import { getAppointment, insertAppointment, saveOutcome } from './storage.ts'

/** An appointment with the applicant is made. */
export const makeAppointment = (
  office: Office,
  worker: Worker,
  { wanted, ...seen }: Seen & { readonly wanted: NewAppointment },
) =>
  actBeside(office, worker, {
    ...seen,
    work: async (tx) => {
      const madeAt = office.clock.now()
      const { day, time, workerId = worker.id, remark, ...made } = wanted
      const startsAt = startOf({ day, time })
      const wrong = wrongStartOf({ day, time }, { today: dayOf(madeAt), now: madeAt })
      if (wrong || startsAt === null) throw refusedField(wrong ?? 'time', 'a day and an hour that are still to come')
      if (workerId !== worker.id) await getColleague(tx, workerId)
      const { requestId } = seen
      const id = await insertAppointment(tx, { requestId, workerId, startsAt, madeAt, remark: remark.trim(), ...made })
      return { result: { id }, act: 'appointmentMade', details: { appointment: id, kind: wanted.kind, startsAt } }
    },
  })

type Told = Seen & { readonly appointmentId: string; readonly went: AppointmentOutcome }

/**
 * How the appointment went, over the version of it that was seen. A home visit or a hearing that was held is a fact of
 * the request, and raises its version; any other leaves it as it is.
 */
export async function sayHowItWent(office: Office, worker: Worker, { requestId, appointmentId, version, went }: Told) {
  const { read } = office.store
  const [made, request] = [await getAppointment(read, requestId, appointmentId), await getAidRequest(read, requestId)]
  refuse(refusalToSay(made, went, office.clock.now()))
  const said = {
    act: 'appointmentWent',
    details: { appointment: appointmentId, kind: made.kind, went },
  } as const
  const seen = { id: appointmentId, version }
  if (factsAfter(request.facts, made, went) === request.facts)
    return actBeside(office, worker, {
      requestId,
      work: async (tx) => {
        await saveOutcome(tx, seen, went)
        return { result: {}, ...said }
      },
    })
  await changeRequest(
    office,
    worker,
    { requestId, version: request.version },
    {
      refusal: () => null,
      change: async ({ facts }, tx) => {
        await saveOutcome(tx, seen, went)
        return { changes: { facts: factsAfter(facts, made, went) }, ...said }
      },
    },
  )
  return {}
}
