import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import type { ApplicantWords } from './applicantLetter.ts'
import type { Length } from './letterFacts.ts'

const { longDay, time } = datesIn('en')

const within = (of: Length): string => {
  if ('months' in of) return count('en', of.months, { one: 'within one month', other: 'within # months' })
  if ('openDays' in of)
    return count('en', of.openDays, { one: 'within one working day', other: 'within # working days' })
  return count('en', of.days, { one: 'within one day', other: 'within # days' })
}

/** The applicant's letter once more, for who cannot read it. */
export const transferHelpEn: ApplicantWords & { readonly help: { readonly title: string; readonly mark: string } } = {
  greeting: 'Dear Sir or Madam,',
  facts: {
    sent: 'Request sent',
    sentAt: (day, instant) => `${longDay(day)} at ${time(instant)}`,
    received: 'First receipt',
    receivedHere: 'Received by our CPAS',
    transmittedToUs: 'Transferred by the other CPAS',
    transmission: 'Transfer',
    transmittedOn: (day) => `${longDay(day)} or, if later, the day of sending`,
    on: (day) => longDay(day),
  },
  decidedBy: {
    committee: (day) => `Decision of the special committee for social services of ${longDay(day)}.`,
    chair: (day) =>
      `Urgent decision of the president of ${longDay(day)}, to be ratified at the next meeting of the committee.`,
  },
  toApplicant: {
    transfer: {
      title: 'Your request for aid is transferred to another CPAS',
      opening: (centre) =>
        `Our CPAS considers that it is not the one that must deal with your request for aid: it is not territorially competent. It transfers the request to this centre: ${centre}.`,
      where: 'Your request goes to',
    },
    referral: {
      title: 'Your request for aid: the minister will name the competent CPAS',
      opening: (service) =>
        `Neither our CPAS nor the other CPAS that received your request for aid considers itself competent. We turn to this service, so that the minister names the CPAS that must answer you: ${service}.`,
      where: 'Your request is laid before',
    },
    reasons: 'Why? (the reasons are in the letter itself)',
    meaning: {
      title: 'What this means for you',
      nothingToDo: 'You do not have to make a new request.',
      firstDate: (day) =>
        `The date of your request remains ${longDay(day)}. If aid is granted to you, that is the date that counts.`,
      term: ({ integration, aid }) =>
        `The other CPAS must decide ${[
          ...(integration ? [`${within(integration)} on integration income`] : []),
          ...(aid ? [`${within(aid)} on social aid (any other aid)`] : []),
        ].join(' and ')}, counted from the day of the transfer.`,
      until: 'Until the day of the transfer, our CPAS must examine your request.',
      conflict:
        'If the other CPAS does not consider itself competent either, it turns to the SPP IS, and the minister names the CPAS that must answer you.',
      ruling: (length) => `The minister provisionally names a CPAS ${within(length)}.`,
    },
    urgent:
      'Is it urgent? If you have no shelter, no food or no medical care, tell the CPAS of the municipality where you are at once.',
    rights: {
      title: 'Your rights',
      explanations: 'You may ask us to explain this decision.',
      appeal: (length) =>
        `If you do not agree, you may appeal to the labour court ${within(length)} of the notification of this letter (organic law of 8 July 1976, art. 71; law of 26 May 2002, art. 47).`,
      manner:
        'You appeal by a written application, that is a dated and signed letter, handed in at the registry of the court or sent to it by registered post.',
      court: 'Court',
      noSuspension: 'The appeal does not suspend the decision: it applies meanwhile.',
    },
  },
  help: {
    title: 'Reading help for the letter about your request',
    mark: 'READING HELP, without legal value. Only the letter in the official language counts.',
  },
}
