import { count } from '#shared/language/count.ts'
import type { ContactsMessages } from './messages.fr.ts'

export const contactsEn: ContactsMessages = {
  awaited: 'What is awaited',
  nothingAwaited: 'Nothing is awaited from anybody.',
  waiting: { applicant: 'Waiting for the applicant', third: 'Waiting for a third party' },
  things: (number) => count('en', number, { one: '# thing', other: '# things' }),
  sinceToday: 'since today',
  since: (days) => count('en', days, { one: 'for # day', other: 'for # days' }),
  termsRun: 'The statutory terms keep running.',
  attempts: 'Contact attempts',
  noAttempt: 'Nobody has tried to reach the applicant yet.',
  ways: { phone: 'Phone', email: 'Mail', letter: 'Letter', visit: 'Visit', desk: 'Desk' },
  reached: 'Reached',
  notReached: 'Not reached',
  how: 'How did you try?',
  remark: 'Remark (optional)',
  attemptedOn: 'Day',
  wrongDay: 'Give a day between the sending of the request and today.',
  promise: 'Note a promise',
  promiser: 'Who promises?',
  promisers: { byUs: 'I do', byApplicant: 'The applicant', byThird: 'A third party' },
  third: 'Which third party?',
  toThird: 'To a third party? (optional)',
  text: 'What?',
  example: { byUs: 'I call back', byApplicant: 'Brings the lease', byThird: 'Sends the certificate' },
  dueOn: 'By when?',
  otherDay: 'Another day',
  by: {
    byUs: (worker) => `Promised by ${worker}`,
    byApplicant: (worker) => `Promised by the applicant, watched by ${worker}`,
    byThird: (worker) => `watched by ${worker}`,
  },
  toWhom: (third) => `to ${third}`,
  byWhom: (third) => `Promised by ${third},`,
  keep: 'Kept',
  drop: 'Drop',
  dropTitle: 'Drop the promise',
  dropReason: 'Why need it not be kept any more?',
  kept: (day) => `Kept on ${day}`,
  dropped: 'Dropped',
  settledPromises: 'Promises kept or dropped',
  missing: {
    third: 'Give the name of the third party.',
    text: 'Say what is promised.',
    dueOn: 'Choose a day from today on, within the year.',
    reason: 'Give a reason.',
  },
  noContact: {
    attempts: (number) =>
      count('en', number, {
        one: '# more attempt is needed, on another day.',
        other: '# more attempts are needed, each on another day.',
      }),
    from: (day) => `The time to answer runs until ${day}.`,
    kept: 'The rule of the centre is kept: there were enough attempts, far enough apart.',
    decisionDue: (day) =>
      `A decision is still due by ${day}. This label does not stop the term: a reasoned refusal must still be decided, and notified.`,
    toDecision: 'Prepare the decision',
  },
  settings: {
    explanation:
      'When may a request be closed because the person could not be reached? Several attempts on one day count as one; once the person was reached, the count starts anew.',
    notLaw:
      'The law does not know this label: a request in the register calls for a decision, even when the person does not answer.',
    attempts: 'Number of attempts, each on another day',
    overDays: 'Days since the first attempt',
    wrongAttempts: 'Give a number from 1 to 50.',
    wrongDays: 'Give a number from 0 to 365.',
    save: 'Save',
  },
}
