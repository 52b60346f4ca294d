import { recognise } from '#server/intake/recognising.ts'
import { firstLine } from '#server/register/firstLine.ts'
import { insertLine, takeRegisterOrder } from '#server/register/storage.ts'
import { insertAidRequest, type NewRequest } from '#server/requests/storage.ts'
import { newId } from '#server/storage/newId.ts'
import type { Database } from '#server/storage/store.ts'
import { addDays, dayOf } from '#shared/calendar/days.ts'
import { withPlainNumbers } from '#shared/identity/plainNumbers.ts'
import type { Answers } from '#shared/intake/record.ts'
import { registerNumber } from '#shared/register/number.ts'

export type RequestWanted = Partial<NewRequest> & {
  readonly answers?: Answers
  /** The day by which integration income must be decided: it is then received thirty days before. */
  readonly decideBy?: string
}

/** Keeps a request that states only what matters to the test; the rest is ordinary. */
export async function addRequest(
  tx: Database,
  now: string,
  { answers: typed = {}, decideBy, ...wanted }: RequestWanted,
): Promise<NewRequest> {
  const answers = withPlainNumbers(typed)
  const receivedOn = wanted.receivedOn ?? (decideBy ? addDays(decideBy, -30) : dayOf(now))
  const registerOrder = await takeRegisterOrder(tx, Number(receivedOn.slice(0, 4)))
  const aidTypes = wanted.aidTypes ?? ['RIS']
  const closed = wanted.stage === 'closed'
  const request: NewRequest = {
    id: newId(),
    registerOrder,
    number: registerNumber(registerOrder),
    acknowledgementNumber: `A-${registerOrder}`,
    applicant: 'Dupont, Marie',
    language: 'fr',
    municipality: 'Rochemont',
    postalCode: '9990',
    channel: 'cpasOnline',
    submittedAt: receivedOn === dayOf(now) ? now : `${receivedOn}T11:00:00.000Z`,
    receivedOn,
    stage: 'received',
    closedIn: closed ? 'followUp' : null,
    holderId: null,
    heldSince: wanted.holderId ? now : null,
    urgency: 'normal',
    urgencyRank: 2,
    urgencyReason: '',
    competence: null,
    knownToOffice: null,
    aidTypes,
    outcome: closed ? 'granted' : null,
    ground: null,
    decidedOn: null,
    notifiedOn: null,
    closedOn: closed ? receivedOn : null,
    facts: { acknowledged: { on: receivedOn, how: 'handed' } },
    grantedAidTypes: [],
    touchedOn: receivedOn,
    labels: [],
    hints: [],
    applicantOrder: '',
    version: 1,
    ...wanted,
  }
  await insertAidRequest(tx, request, answers)
  await recognise(tx, request, answers)
  await insertLine(tx, firstLine(request, { answers, enteredAt: now }))
  return request
}
