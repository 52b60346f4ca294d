import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { SentFile } from '#shared/http/sentFile.ts'
import { NewAppointment } from './appointment.ts'
import { appointmentOutcomes } from './kinds.ts'

export const appointments = {
  make: {
    method: 'POST',
    path: '/requests/:requestId/appointments',
    asks: 'requests.work',
    versioned: 'requestId',
    body: NewAppointment,
    reply: z.object({ id: z.uuid() }),
  },
  /** What was said by mistake is said anew. */
  went: {
    method: 'POST',
    path: '/requests/:requestId/appointments/:appointmentId/went',
    asks: 'requests.work',
    versioned: 'appointmentId',
    body: z.strictObject({ went: z.enum(appointmentOutcomes) }),
    reply: z.object({}),
  },
  /** For a calendar: when and where, and nothing of the person. */
  calendarFile: {
    method: 'GET',
    path: '/requests/:requestId/appointments/:appointmentId/calendar',
    asks: 'requests.read',
    reply: SentFile,
  },
} as const satisfies Contract
