import { aidEn } from '#shared/aid/messages.en.ts'
import { count } from '#shared/language/count.ts'
import { datesIn } from '#shared/language/dates.ts'
import { requestsEn } from '#shared/requests/messages.en.ts'
import type { DecisionLetterWords } from './letter.fr.ts'

/** What the decision letter says in English: a help to read the official one. */
export const decisionLetterEn: DecisionLetterWords = {
  ...datesIn('en'),
  aids: aidEn.types,
  grounds: requestsEn.grounds,
  title: 'Decision on your request for aid',
  draft: 'DRAFT – do not send',
  readingHelp: 'Reading help without official value: only the letter in the official language counts',
  dateline: (day) => day,
  references: {
    file: 'File number',
    service: 'Service',
    worker: 'Social worker',
  },
  opening: (day) => `You asked our centre for aid; your request was received on ${day}. This is what was decided.`,
  decidedBy: {
    committee: (day) => `The special committee for social service took this decision on ${day}.`,
    council: (day) => `The council for social welfare took this decision on ${day}.`,
    president: (day) => `The president took this urgent decision on ${day}.`,
  },
  toRatify: 'An urgent decision is put before the next meeting, which confirms it or not: this is its ratification.',
  headings: {
    decision: 'What was decided',
    reasons: 'Why',
    calculation: 'How the amount is calculated',
    appeal: 'You do not agree?',
    questions: 'Questions?',
    law: 'The articles of the Judicial Code',
  },
  outcomes: {
    granted: (aid) => `${aid}: your request is granted.`,
    grantedInPart: (aid) => `${aid}: your request is granted in part.`,
    refused: (aid) => `${aid}: your request is refused.`,
  },
  paid: ({ amount, periodicity, from, until }) =>
    `You receive ${amount} ${periodicity}${from && `, from ${from}`}${until && ` until ${until}`}.`,
  lasts: ({ from, until }) => `The aid begins on ${from}${until && ` and ends on ${until}`}.`,
  firstPayment: (day) => `The first payment is made on ${day} at the latest.`,
  periodicities: { once: 'once', weekly: 'a week', monthly: 'a month', yearly: 'a year' },
  ground: (ground) => `Ground: ${ground}.`,
  inFact: (reasons) => `The facts: ${reasons}`,
  inLaw: (reasons) => `The law: ${reasons}`,
  calculated: (aid, calculation) => `${aid}: ${calculation}`,
  appeal: 'You can appeal against this decision to the labour court.',
  court: 'Court',
  courtAddress: 'Address of the registry',
  lengths: (length) => {
    if ('months' in length) return count('en', length.months, { one: '# month', other: '# months' })
    return 'days' in length
      ? count('en', length.days, { one: '# calendar day', other: '# calendar days' })
      : count('en', length.openDays, { one: '# working day', other: '# working days' })
  },
  laws: {
    DIS: (article) => `article ${article} of the law of 26 May 2002 on the right to social integration`,
    OL: (article) => `article ${article} of the organic law of 8 July 1976 on the public centres for social welfare`,
  },
  term: (length) => `You have ${length} to appeal.`,
  termStarts: (articles) =>
    `If this letter is sent to you by registered post, the term begins on the first working day after it was posted. If it is handed to you, the term begins on the day on which you sign for it (${articles}).`,
  extended:
    'If the last day is a Saturday, a Sunday or a public holiday, you still have the first working day after it.',
  afterwards: 'After that the court can no longer examine your appeal.',
  manner:
    'How? Write an application, that is a letter to the court: your name, your address, the decision that you contest and, in a few words, why. Date it, sign it and add a copy of this letter. Hand it in at the registry (the office of the court), or send it to that registry by registered post. To appeal is free of charge. You need no lawyer; you can also be assisted or represented as article 728 of the Judicial Code says, which you find below. Article 1017 says who pays the costs.',
  noSuspension: 'The appeal does not suspend the decision: it applies until the court decides otherwise.',
  explanations: (service, worker, ways) =>
    `The service “${service}” explains this decision to you whenever you ask. Ask for ${worker}: ${ways}.`,
  article728: 'Article 728 of the Judicial Code',
  article1017: 'Article 1017 of the Judicial Code',
  signatures: ['The director general', 'The president'],
}
