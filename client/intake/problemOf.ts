import type { IntakeMessages } from '#shared/intake/messages.fr.ts'
import type { Fault } from '#shared/refusals.ts'

export type Problem = keyof IntakeMessages['unreadable']['problem']

const problems: readonly (readonly [RegExp, Problem])[] = [
  [/^not JSON/, 'notJson'],
  [/^nested more/, 'tooDeep'],
  [/in the future/, 'future'],
  [/^before the year/, 'tooOld'],
  [/cannot be kept/, 'notKept'],
  [/received undefined/, 'missing'],
  [/^Invalid ISO/, 'notADay'],
  [/^Invalid option/, 'unknownWord'],
  [/^Too big/, 'tooLong'],
  [/^Too small/, 'tooShort'],
  [/^Invalid input/, 'wrongShape'],
]

/** Which of the problems that we have words for this fault is. Its reason is what the schema says, in English. */
export function problemOf({ path, reason }: Fault): Problem {
  if (path.endsWith('.origin')) return 'originMissing'
  return problems.find(([sign]) => sign.test(reason))?.[1] ?? 'other'
}
