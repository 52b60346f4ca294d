import type { ClocksMessages } from './messages.fr.ts'

export const clocksEn: ClocksMessages = {
  law: {
    received:
      'The acknowledgement goes out the same day (organic law, art. 58 §2). If another centre is competent, the request is passed on within 5 calendar days (art. 58 §3).',
    triaged: 'The term for the decision runs from receipt, even while nobody has taken the request on.',
    contact:
      'Agree on an interview and the papers to bring. The applicant is told in writing of the right to be heard (law of 26 May 2002, art. 20).',
    inquiry:
      'The social inquiry includes a home visit, but for the exceptions provided (royal decrees of 1 December 2013).',
    proposal:
      'The special committee decides on the basis of the social report and the proposal. In urgency the president decides alone; the next meeting ratifies the decision (organic law, art. 28 §1).',
    decided:
      'The reasoned decision is notified within 8 days, by registered post or against signed receipt (law of 26 May 2002, art. 21 §4; organic law, art. 62bis).',
    followUp:
      'The conditions for integration income are reviewed at least once a year (law of 26 May 2002, art. 22 §1). Close when the follow-up goes on in the social file.',
    closed: 'A lead may reopen the request and says why.',
  },
  dueBy: {
    acknowledge: (day) => `Acknowledgement to give on ${day}`,
    transfer: (day) => `Transfer by ${day}`,
    refer: (day) => `Referral to the SPP IS by ${day}`,
    rule: (day) => `Ruling expected by ${day}`,
    decide: (day) => `Decision by ${day}`,
    ratify: (day) => `Ratification at the meeting of ${day}`,
    notify: (day) => `Notification by ${day}`,
    pay: (day) => `First payment by ${day}`,
    appeal: (day) => `Appeal possible until ${day}`,
    piis: (day) => `PIIS to be signed by ${day}`,
    review: (day) => `Review by ${day}`,
    heating: (day) => `Request possible until ${day}`,
    inform: (day) => `Information to give by ${day}`,
  },
  closedThen: (day) => `Aim at ${day}: the centre is closed on the last day and the term is not extended.`,
  term: (term) => `The decision is taken ${term}.`,
  terms: {
    decideIntegration: 'within 30 days of receipt (law of 26 May 2002, art. 21 §1)',
    decideAid: 'within one month of receipt (organic law, art. 71)',
  },
}
