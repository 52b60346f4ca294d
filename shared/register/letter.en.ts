import { aidEn } from '#shared/aid/messages.en.ts'
import { intakeEn } from '#shared/intake/messages.en.ts'
import type { RegisterLetter } from './letter.fr.ts'

export const registerLetterEn: RegisterLetter = {
  title: 'Register of requests',
  file: 'register',
  law: 'Chronological register kept under article 58, § 1, of the organic law of 8 July 1976 on the public centres for social welfare and article 18 of the law of 26 May 2002 on the right to social integration.',
  printedOn: (day) => `Printed on ${day}`,
  facts: {
    period: 'Day of receipt',
    lines: 'Number of lines',
    first: 'First line',
    last: 'Last line',
    printedBy: 'Printed by',
  },
  whole: 'The whole register',
  from: (day) => `From ${day}`,
  until: (day) => `Until ${day}`,
  between: (from, to) => `From ${from} to ${to}`,
  empty: 'No line of the register has a day of receipt in this period.',
  complete: 'All lines of the register stand below, in the order in which they were entered. No number is missing.',
  completeInPeriod:
    'All lines with a day of receipt in this period stand below, in the order in which they were entered.',
  elsewhere:
    'The numbers that are absent between the first and the last line have a day of receipt outside this period.',
  missing: (numbers) => `These numbers are missing from the register: ${numbers}.`,
  noCorrections: 'None of these lines is a correction.',
  corrections: (numbers) => `These lines are corrections; they concern no new request: ${numbers}.`,
  correctsLine: (number, what) => `Corrects line ${number}: ${what}`,
  correctedByLine: (number) => `Corrected by line ${number}`,
  columns: {
    number: 'Number',
    enteredAt: 'Entered',
    submittedAt: 'Sent',
    receivedOn: 'Received',
    applicant: 'Applicant',
    municipality: 'Municipality',
    asked: 'Asked for',
    channel: 'Channel',
    corrects: 'Corrects line',
    correction: 'What was wrong',
    enteredBy: 'Corrected by',
    correctedBy: 'Corrected by line',
  },
  aid: aidEn.types,
  channels: intakeEn.words.channel,
}
