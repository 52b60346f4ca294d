import { serve } from '#server/http/serve.ts'
import { appointments } from '#shared/appointments/contract.ts'
import { makeAppointment, sayHowItWent } from './acts.ts'
import { fileOf } from './fileOf.ts'

export const appointmentRoutes = serve(appointments, {
  make: ({ office, worker, params, version, body }) =>
    makeAppointment(office, worker, { ...params, version, wanted: body }),
  went: ({ office, worker, params, version, body }) => sayHowItWent(office, worker, { ...params, version, ...body }),
  calendarFile: ({ office, worker, params }) => fileOf(office, worker.language, params),
})
