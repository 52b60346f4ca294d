import type { AppointmentsMessages } from './messages.fr.ts'

export const appointmentsEn: AppointmentsMessages = {
  title: 'Appointments',
  none: 'No appointment is made.',
  summary: (number) => `Appointment ${number}`,
  kinds: { interview: 'Interview', homeVisit: 'Home visit', phone: 'Phone call', hearing: 'Hearing' },
  outcomes: {
    held: 'Took place',
    missedByApplicant: 'Applicant did not come',
    cancelledByApplicant: 'Cancelled by the applicant',
    cancelledByUs: 'Cancelled by the centre',
  },
  make: 'Make an appointment',
  kind: 'What is it?',
  day: 'Day',
  time: 'Time',
  minutes: 'Length in minutes',
  place: 'Place',
  remark: 'Remark (optional)',
  worker: 'With whom?',
  calendar: 'Put in the calendar',
  howItWent: 'How did it go?',
  correct: 'Correct',
  overlaps: (when, number) => `At the same time as another appointment: ${when}, request ${number}`,
  with: (worker) => `with ${worker}`,
  duration: (minutes) => `${minutes} min`,
  establishes: {
    homeVisit: 'A visit that took place is noted as a fact of the social inquiry.',
    hearing: 'A hearing that took place is noted as a fact: the person was heard.',
  },
  wrong: {
    kind: 'Choose one of the answers.',
    day: 'Choose a day from today on, within the year.',
    time: 'Give a time to come, for example 09:30.',
    minutes: 'Give a length from 5 to 480 minutes.',
    place: 'Say where.',
  },
}
