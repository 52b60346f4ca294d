import { count } from '#shared/language/count.ts'
import type { AcknowledgementMessages } from './messages.fr.ts'

export const acknowledgementEn: AcknowledgementMessages = {
  title: 'Acknowledgement of receipt',
  dueToday: 'To be given today',
  dueSince: (days) => count('en', days, { one: 'Not given yet: # day late', other: 'Not given yet: # days late' }),
  law: 'It is due the same day, also when the centre thinks itself not competent (organic law, art. 58 §2).',
  letterIn: (language) => `Letter in ${language}.`,
  withHelp: (language) => `Letter in ${language}, with a reading help in English.`,
  languages: { fr: 'French', nl: 'Dutch', de: 'German', en: 'English' },
  print: 'Print and hand over',
  mailTo: (address) => `Send to ${address}`,
  otherwise: 'By post, or sent already…',
  give: 'Give the acknowledgement',
  correct: 'Correct',
  correctTitle: 'Correct when and how',
  how: 'How',
  ways: {
    handed: 'Handed over',
    posted: 'Sent by post',
    mailed: 'Sent by e-mail',
    cpasOnline: 'Already sent by CPAS Online',
  },
  notes: {
    handed: 'The letter opens for printing.',
    posted: 'The letter opens for printing, with the address.',
    mailed: 'The letter leaves as an attachment.',
    cpasOnline: 'Relais makes no letter.',
  },
  to: 'E-mail address',
  on: 'Day',
  verbs: {
    handed: 'Give and print',
    posted: 'Give and print',
    mailed: 'Send',
    cpasOnline: 'Save',
  },
  faults: {
    how: 'Choose how.',
    to: 'Write a complete e-mail address.',
    on: 'Choose a day between the sending of the request and today.',
  },
  given: (day) => `Acknowledgement given on ${day}`,
  inWays: {
    handed: 'handed over',
    posted: 'by post',
    mailed: 'by e-mail',
    cpasOnline: 'by CPAS Online',
  },
  mailIs: {
    waiting: 'The e-mail waits to leave.',
    sending: 'The e-mail is leaving.',
    sent: 'The e-mail has left.',
    uncertain: 'It is not known whether the e-mail has left: see “Letters”.',
    givenUp: 'The e-mail has not left.',
  },
  printAgain: 'Print again',
}
