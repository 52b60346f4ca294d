import type { AppointmentsMessages } from './messages.fr.ts'

export const appointmentsDe: AppointmentsMessages = {}
