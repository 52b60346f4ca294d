import type { Instant } from '#shared/calendar/days.ts'
import { nextAttempt } from '#shared/mail/pauses.ts'
import type { Failure } from './failure.ts'
import type { StoredMail } from './storage.ts'

type Attempted = Pick<StoredMail, 'attempts' | 'nextAttemptAt'>
type Outcome = Pick<StoredMail, 'state' | 'nextAttemptAt' | 'trouble' | 'lastError' | 'sentAt'>

/** What becomes of a mail after an attempt; a failure of null is none. */
export function outcomeOf({ attempts, nextAttemptAt }: Attempted, failure: Failure | null, now: Instant): Outcome {
  if (failure === null) return { state: 'sent', nextAttemptAt: null, trouble: null, lastError: null, sentAt: now }
  const { trouble, said } = failure
  const why = { trouble, lastError: said, sentAt: null }
  if (trouble === 'unanswered' || trouble === 'interrupted')
    return { ...why, state: 'uncertain', nextAttemptAt: null, sentAt: nextAttemptAt }
  const again = trouble === 'refused' ? null : nextAttempt(attempts, now)
  return { ...why, state: again === null ? 'givenUp' : 'waiting', nextAttemptAt: again }
}
