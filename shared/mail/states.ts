/** Where a mail stands. `sending` that is found at a start is `uncertain`: it may have left, and somebody decides. */
export const mailStates = ['waiting', 'sending', 'sent', 'uncertain', 'givenUp'] as const
export type MailState = (typeof mailStates)[number]

/** What a worker may do with a mail. */
export const mailSteps = ['tryNow', 'itLeft', 'sendAgain', 'giveUp'] as const
export type MailStep = (typeof mailSteps)[number]

/** What may be done with a mail in this state: what is under way is left alone, what may have left is never sent again unasked. */
export const stepsIn: Readonly<Record<MailState, readonly MailStep[]>> = {
  waiting: ['tryNow', 'giveUp'],
  sending: [],
  sent: [],
  uncertain: ['itLeft', 'sendAgain'],
  givenUp: ['sendAgain'],
}
