import type { NewRequest } from '#server/requests/storage.ts'
import type { Instant } from '#shared/calendar/days.ts'
import type { Answers } from '#shared/intake/record.ts'
import type { StoredLine } from './storage.ts'

type Entered = Pick<
  NewRequest,
  'id' | 'registerOrder' | 'number' | 'submittedAt' | 'receivedOn' | 'applicant' | 'municipality' | 'channel'
>
type Entering = { readonly answers: Answers; readonly enteredAt: Instant }

/** The line of the request itself, as it came. */
export const firstLine = (request: Entered, { answers, enteredAt }: Entering): StoredLine => ({
  registerOrder: request.registerOrder,
  number: request.number,
  requestId: request.id,
  enteredAt,
  submittedAt: request.submittedAt,
  receivedOn: request.receivedOn,
  applicant: request.applicant,
  municipality: request.municipality,
  asked: answers.need?.aidTypes?.value ?? [],
  channel: request.channel,
  corrects: null,
  correction: '',
  enteredBy: null,
})
