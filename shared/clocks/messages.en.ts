import { count } from '#shared/language/count.ts'
import type { ClocksMessages } from './messages.fr.ts'
import { recordEn } from './record.en.ts'
import { termSettingsEn } from './termSettings.en.ts'
import { timeLineEn } from './timeLine.en.ts'

export const clocksEn: ClocksMessages = {
  law: {
    received: (term) =>
      `The acknowledgement is given ${term('acknowledge')}. If another centre is competent, the request is passed on ${term('transfer')}.`,
    triaged: () => 'The term for the decision runs from receipt, even while nobody has taken the request on.',
    contact: () =>
      'Agree on an interview and the papers to bring. The applicant is told in writing of the right to be heard (law of 26 May 2002, art. 20).',
    inquiry: () =>
      'The social inquiry includes a home visit, but for the exceptions provided (royal decrees of 1 December 2013).',
    proposal: () =>
      'The special committee decides on the basis of the social report and the proposal. In urgency the president decides alone; the next meeting ratifies the decision (organic law, art. 28 §1).',
    decided: (term) =>
      `The reasoned decision is notified ${term('notify')}, by registered post or against signed receipt.`,
    followUp: (term) =>
      `The conditions for integration income are reviewed ${term('review')}. Close when the follow-up goes on in the social file.`,
    closed: () => 'A lead may reopen the request and says why.',
  },
  decisionTaken: (term) => `The decision is taken ${term}.`,
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
    interview: (day) => `Interview to be given by ${day}`,
    review: (day) => `Review by ${day}`,
    visit: (day) => `Home visit by ${day}`,
    heating: (day) => `Request possible until ${day}`,
    inform: (day) => `Information to give by ${day}`,
  },
  closedThen: (day) => `Aim at ${day}: the centre is closed on the last day and the term is not extended.`,
  laws: {
    OL: 'organic law',
    DIS: 'law of 26 May 2002',
    L65: 'law of 2 April 1965',
    CHARTER: 'law of 11 April 1995',
    PL2004: 'programme law of 27 December 2004',
    RD2002: 'royal decree of 11 July 2002',
    RD2013: 'royal decrees of 1 December 2013',
    CBSS: 'Crossroads Bank for Social Security',
  },
  article: (number) => `art. ${number}`.replace(' al. ', ', par. '),
  within: {
    sameDay: 'the same day',
    days: (days) => `within ${count('en', days, { one: '# calendar day', other: '# calendar days' })}`,
    openDays: (days) => `within ${count('en', days, { one: '# working day', other: '# working days' })}`,
    months: (months) => `within ${count('en', months, { one: '# month', other: '# months' })}`,
  },
  line: timeLineEn,
  record: recordEn,
  settings: termSettingsEn,
}
