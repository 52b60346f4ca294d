export const appointmentsFr = {}

export type AppointmentsMessages = typeof appointmentsFr
