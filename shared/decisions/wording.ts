import * as z from 'zod'
import { filledText, text } from '#shared/http/text.ts'

const longest = 10_000

/** The words of a decision, which may be completed until it is notified; what was decided stays. */
export const Wording = z.strictObject({
  decisionId: z.uuid(),
  calculation: text(longest).trim(),
  reasonsInFact: filledText(longest),
  reasonsInLaw: filledText(longest),
})
export type Wording = z.infer<typeof Wording>
