import type { AppointmentsMessages } from './messages.fr.ts'

export const appointmentsNl: AppointmentsMessages = {}
