import * as z from 'zod'
import { timeOfDay } from '#shared/calendar/timeOfDay.ts'
import { filledText, text } from '#shared/http/text.ts'
import { appointmentKinds, appointmentOutcomes } from './kinds.ts'
import { longestAppointment } from './overlapping.ts'

export const Appointment = z.object({
  id: z.uuid(),
  workerId: z.string(),
  worker: z.string(),
  startsAt: z.string(),
  minutes: z.number().int(),
  kind: z.enum(appointmentKinds),
  place: z.string(),
  remark: z.string(),
  /** How it went; null until it is said. */
  went: z.enum(appointmentOutcomes).nullable(),
  /** Others of the same worker at the same time, with the number of the request. */
  overlaps: z.array(z.object({ number: z.string(), startsAt: z.string() })),
  version: z.number().int(),
})
export type Appointment = z.infer<typeof Appointment>

export const NewAppointment = z.strictObject({
  day: z.iso.date(),
  time: timeOfDay,
  minutes: z.number().int().min(5).max(longestAppointment),
  kind: z.enum(appointmentKinds),
  /** Whose it is; of whoever makes it unless told otherwise. */
  workerId: z.string().optional(),
  place: filledText(300),
  remark: text(500).default(''),
})
export type NewAppointment = z.infer<typeof NewAppointment>
