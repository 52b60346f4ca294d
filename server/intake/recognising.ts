import { keepHints } from '#server/hints/noticing.ts'
import { leaveDue } from '#server/indexing/storage.ts'
import { keepKeys, placeAmongOwn, reconsiderFiledBefore } from '#server/persons/keeping.ts'
import { keepDerived, type StoredRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import type { Answers } from '#shared/intake/record.ts'
import { applicantOf } from '#shared/persons/applicant.ts'
import { nameOrder } from '#shared/search/folding.ts'

type Arrived = {
  readonly id: string
  readonly registerOrder: number
  readonly number: string
  readonly acknowledgementNumber: string
  readonly applicant: string
  readonly submittedAt: Instant
  readonly receivedOn: Day
}

/**
 * Makes a request findable and its applicant recognisable, and keeps what is noticed of it: all that follows from its
 * answers. One that is recognised after later ones of the same person, as those of the version before are while others
 * arrive, is named on these; they are given back.
 */
export async function recognise(
  tx: Database,
  request: Arrived,
  answers: Answers,
): Promise<readonly Pick<StoredRequest, 'id' | 'version'>[]> {
  const { id: requestId, submittedAt, receivedOn } = request
  const applicant = applicantOf(answers)
  await keepKeys(tx, requestId, applicant)
  const { filedBefore, later } = await placeAmongOwn(tx, request, applicant)
  const hints = await keepHints(tx, { requestId, answers, sentOn: dayOf(submittedAt), receivedOn, filedBefore })
  await leaveDue(tx, requestId)
  await keepDerived(tx, requestId, { hints, applicantOrder: nameOrder(request.applicant) })
  for (const one of later) await reconsiderFiledBefore(tx, one)
  return later
}
