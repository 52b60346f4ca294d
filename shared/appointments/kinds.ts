export const appointmentKinds = ['interview', 'homeVisit', 'phone', 'hearing'] as const
export type AppointmentKind = (typeof appointmentKinds)[number]

/** How an appointment went. */
export const appointmentOutcomes = ['held', 'missedByApplicant', 'cancelledByApplicant', 'cancelledByUs'] as const
export type AppointmentOutcome = (typeof appointmentOutcomes)[number]
