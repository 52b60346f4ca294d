import type { Messages } from '#client/language/useMessages.ts'
import type { Refused } from '#shared/refusals.ts'
import { missingContactText } from './missingContactText.ts'

/** The refusal as a sentence: why not, who has it and since when, or how long to wait. */
export function refusalText({ refusal, details }: Pick<Refused, 'refusal' | 'details'>, messages: Messages): string {
  const { holder, since, retryAfterSeconds, missingContact } = details
  const more = [
    holder !== undefined && since !== undefined ? messages.layout.heldBy(holder, messages.moment(since)) : '',
    missingContact ? missingContactText(missingContact, messages) : '',
    retryAfterSeconds === undefined ? '' : messages.layout.retryIn(Math.ceil(retryAfterSeconds / 60)),
  ]
  return [messages.refusals[refusal], ...more].filter(Boolean).join(' ')
}
