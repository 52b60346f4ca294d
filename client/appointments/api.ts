import { changing } from '#client/http/connect.ts'
import { appointments } from '#shared/appointments/contract.ts'

export const appointmentsApi = {
  make: changing(appointments.make),
  went: changing(appointments.went),
}
