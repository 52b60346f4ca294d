import { keepHints, keepNoticed } from '#server/hints/noticing.ts'
import { leaveDue } from '#server/indexing/storage.ts'
import { keepKeys, placeAmongOwn, reconsiderFiledBefore } from '#server/persons/keeping.ts'
import { keepDerived, type StoredRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import { type Noticed, noticed } from '#shared/hints/noticed.ts'
import type { Answers } from '#shared/intake/record.ts'
import { type Applicant, applicantOf } from '#shared/persons/applicant.ts'
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

/** What follows from the answers of a request, and where it stands among those of the same person. */
export type Recognised = {
  readonly applicant: Applicant
  readonly found: readonly Noticed[]
  /** The name as lists sort it. */
  readonly applicantOrder: string
  /** Those of the same person that stand after it in the register. */
  readonly later: readonly StoredRequest[]
}

/** Looks, and keeps nothing: a request that arrives is kept with what is known of it. */
export async function lookAt(tx: Database, request: Arrived, answers: Answers): Promise<Recognised> {
  const { submittedAt, receivedOn } = request
  const applicant = applicantOf(answers)
  const { filedBefore, later } = await placeAmongOwn(tx, request, applicant)
  const found = noticed({ answers, sentOn: dayOf(submittedAt), receivedOn, filedBefore })
  return { applicant, found, applicantOrder: nameOrder(request.applicant), later }
}

/** Makes a new request findable and its applicant recognisable, and keeps why it has its hints. */
export async function keepRecognised(tx: Database, requestId: string, recognised: Recognised): Promise<void> {
  await keepNoticed(tx, requestId, recognised.found)
  await makeKnown(tx, requestId, recognised)
}

/**
 * The same for a request that is kept already. One that is recognised after later ones of the same person, as those of
 * the version before are while others arrive, is named on these; they are given back.
 */
export async function recognise(
  tx: Database,
  request: Arrived,
  answers: Answers,
): Promise<readonly Pick<StoredRequest, 'id' | 'version'>[]> {
  const recognised = await lookAt(tx, request, answers)
  const hints = await keepHints(tx, request.id, recognised.found)
  await keepDerived(tx, request.id, { hints, applicantOrder: recognised.applicantOrder })
  await makeKnown(tx, request.id, recognised)
  return recognised.later
}

async function makeKnown(tx: Database, requestId: string, { applicant, later }: Recognised): Promise<void> {
  await keepKeys(tx, requestId, applicant)
  await leaveDue(tx, requestId)
  for (const one of later) await reconsiderFiledBefore(tx, one)
}
