import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import type { AcknowledgementWords } from './letter.fr.ts'
import type { Length } from './letterFacts.ts'

const { longDay, time } = datesIn('en')

const length = (of: Length): string => {
  if ('months' in of) return count('en', of.months, { one: 'one month', other: '# months' })
  if ('openDays' in of) return count('en', of.openDays, { one: 'one working day', other: '# working days' })
  return count('en', of.days, { one: 'one day', other: '# days' })
}
const within = (of: Length): string => `within ${length(of)}`

export const acknowledgementLetterEn: AcknowledgementWords = {
  title: 'Acknowledgement of your request for aid',
  dateline: (day) => longDay(day),
  references: { number: 'Your file', acknowledgement: 'Acknowledgement' },
  greeting: 'Dear Sir or Madam,',
  opening: 'We have received your request for aid. The letter is your proof of that: keep it.',
  facts: {
    sent: 'Request sent',
    sentAt: (day, instant) => `on ${longDay(day)} at ${time(instant)}`,
    received: 'Legal date of receipt',
    firstReceived: 'First received by another welfare centre (CPAS)',
    transmitted: 'Passed on to our centre',
    on: (day) => `on ${longDay(day)}`,
    service: 'Service',
    worker: 'Your social worker',
    desk: 'Whom to ask',
    atTheDesk: 'the reception desk of the centre; a social worker will be named',
    phone: 'Phone',
  },
  receivedLater:
    'A request that is sent on a Saturday, a Sunday or a public holiday counts as received on the next working day (organic law of 8 July 1976, art. 58 §1).',
  transmitted:
    'Another centre received your request before us and passed it on. The date of your request remains that of the first receipt.',
  due: (day) => `The centre must decide by ${longDay(day)}.`,
  term: (of, article) => `It has ${length(of)} from the receipt (${article}).`,
  termOnceTransmitted: (of, article) =>
    `It has ${length(of)} from the day on which the other centre passed your request on to us (${article}).`,
  notified: (of, article) => `It then sends you its decision in writing, ${within(of)} (${article}).`,
  notCompetent: (of, article) =>
    `Our centre thinks that another centre must handle your request. It then passes the request on ${within(of)} of the receipt (${article}) and writes to you why. You do not have to make a new request: its date stays the same. As long as our centre has not passed it on, it must answer you itself.`,
  maybeNotCompetent:
    'If another centre must handle your request, we pass it on and write to you why. You need not make a new request: its date stays the same.',
  rights: {
    title: 'Your rights',
    decision: 'You receive a decision in writing, which gives its reasons.',
    hearing: 'You may ask to be heard before the decision. A person of your choice may come with you or speak for you.',
    appeal: (of, article) =>
      `If you do not agree with the decision, you may appeal to the labour court ${within(of)} of its notification (${article}). Notified means sent by registered post or handed to you. The decision tells you how to appeal.`,
    silence: 'If no decision comes in time, you may go to court too. Do not wait: this has a time limit.',
    payment: (of, article) =>
      `If you are granted the integration income, the first payment follows ${within(of)} of the decision. If the centre decides or pays too late, it owes you interest (${article}).`,
    secrecy: 'What you tell us is protected by professional secrecy.',
  },
  next: {
    title: 'What happens next?',
    contact: 'A social worker contacts you and tells you which papers to bring.',
    inquiry: 'There is a social inquiry into your situation and needs, as a rule with a visit to your home.',
    decision: 'The centre decides and writes to you.',
    changes: 'If your address, your phone number or your situation changes, tell us at once.',
  },
  urgent:
    'Is it urgent? If you have no roof, no food or no care that you need, tell us at once: urgent aid can be decided without waiting.',
  signed: (worker) => `For the centre, ${worker}`,
  laws: {
    OL: 'organic law of 8 July 1976',
    DIS: 'law of 26 May 2002',
    L65: 'law of 2 April 1965',
  },
  article: (law, number) => `${law}, art. ${number}`,
  and: '; ',
  help: {
    title: 'Help to read the acknowledgement of receipt',
    mark: (language) => `Reading help in English, of no official value: only the letter in ${language} counts.`,
  },
  languages: { fr: 'French', nl: 'Dutch', de: 'German' },
  mail: {
    subject: (number) => `Your request ${number}`,
    text: ({ number, office, phone }) =>
      [
        'Dear Sir or Madam,',
        `We have received your request ${number}. The acknowledgement of receipt is attached to this e-mail: keep it.`,
        ...(phone === '' ? [] : [`A question? Call us: ${phone}.`]),
        office,
      ].join('\n\n'),
  },
}
