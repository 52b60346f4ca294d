/** The clocks of the law (domain.md 2.1). */
export const clockNames = [
  'acknowledge',
  'transfer',
  'refer',
  'rule',
  'decide',
  'ratify',
  'notify',
  'pay',
  'appeal',
  'piis',
  'interview',
  'review',
  'visit',
  'heating',
  'inform',
] as const
export type ClockName = (typeof clockNames)[number]
