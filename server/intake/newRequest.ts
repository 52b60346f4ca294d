import { firstLine } from '#server/register/firstLine.ts'
import { insertLine, takeRegisterOrder } from '#server/register/storage.ts'
import { insertAidRequest } from '#server/requests/storage.ts'
import { newId } from '#server/storage/newId.ts'
import type { Database } from '#server/storage/store.ts'
import { knownAidTypes } from '#shared/aid/aidTypes.ts'
import { dayOf, type Instant } from '#shared/calendar/days.ts'
import { withPlainNumbers } from '#shared/identity/plainNumbers.ts'
import { applicantLanguage, applicantName, placeOf } from '#shared/intake/applicant.ts'
import type { TakenIn } from '#shared/intake/contract.ts'
import { filed } from '#shared/intake/filing.ts'
import type { Answers } from '#shared/intake/record.ts'
import { registerNumber } from '#shared/register/number.ts'
import { urgencyDeclared, urgencyRanks } from '#shared/requests/triage.ts'
import { newAcknowledgementNumber } from './acknowledgementNumber.ts'
import { keepRecognised, lookAt } from './recognising.ts'

/** What a request is made of. `submittedAt` is any ISO instant, with `Z` or an offset. */
type Asked = {
  readonly submittedAt: string
  readonly enteredAt: Instant
  readonly channel: string
  readonly answers: Answers
  /** Whether the sender acknowledged receipt to the applicant at once, as CPAS Online does. */
  readonly acknowledged?: boolean
}

/** Enters a new request in the register of the year in which it was received, and says what the sender is answered. */
export async function enterRequest(
  tx: Database,
  { submittedAt, enteredAt, channel, answers: typed, acknowledged = false }: Asked,
): Promise<TakenIn> {
  const filing = filed(submittedAt)
  const answers = withPlainNumbers(typed)
  const registerOrder = await takeRegisterOrder(tx, Number(filing.receivedOn.slice(0, 4)))
  const aidTypes = knownAidTypes(answers.need?.aidTypes?.value ?? [])
  const urgency = urgencyDeclared(answers.need?.urgency?.value)
  const request = {
    id: newId(),
    registerOrder,
    number: registerNumber(registerOrder),
    acknowledgementNumber: newAcknowledgementNumber(),
    applicant: applicantName(typed),
    language: applicantLanguage(answers),
    ...placeOf(answers),
    channel,
    ...filing,
    aidTypes,
    urgency,
    urgencyRank: urgencyRanks[urgency],
    ...untouched,
    touchedOn: filing.receivedOn,
    facts: acknowledged ? { acknowledged: { on: dayOf(submittedAt), how: 'cpasOnline' } } : {},
  } as const
  const recognised = await lookAt(tx, request, answers)
  const hints = recognised.found.map(({ kind }) => kind)
  await insertAidRequest(tx, { ...request, hints, applicantOrder: recognised.applicantOrder }, answers)
  await keepRecognised(tx, request.id, recognised)
  await insertLine(tx, firstLine(request, { answers, enteredAt }))
  const { id: requestId, number, receivedOn, acknowledgementNumber } = request
  return { requestId, number, receivedOn, acknowledgementNumber }
}

const untouched = {
  stage: 'received',
  closedIn: null,
  holderId: null,
  heldSince: null,
  urgencyReason: '',
  competence: null,
  knownToOffice: null,
  outcome: null,
  ground: null,
  decidedOn: null,
  notifiedOn: null,
  closedOn: null,
  grantedAidTypes: [],
  labels: [],
  version: 1,
} as const
