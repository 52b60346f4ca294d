import { hash } from 'node:crypto'
import { newAcknowledgementNumber } from '#server/intake/acknowledgementNumber.ts'
import { reckon } from '#server/requests/storage.ts'
import { newId } from '#server/storage/newId.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import { noTermRuns } from '#shared/clocks/nextDue.ts'
import { defaultTerms, lastDay } from '#shared/clocks/terms.ts'
import { demoSender } from '#shared/intake/demoSender.ts'
import { registerNumber } from '#shared/register/number.ts'
import { nameOrder } from '#shared/search/folding.ts'
import { besidesOf } from './besides.ts'
import { blank, blanks, formOf } from './form.ts'
import { happeningsOf } from './happenings.ts'
import { recognisedOf } from './recognised.ts'
import { remembered } from './remembered.ts'
import { retold } from './retelling.ts'
import { shiftedDay, shiftedInstant } from './shifting.ts'
import type { Template } from './templates.ts'
import type { Copy } from './weeks.ts'

type Place = { readonly turn: number; readonly registerOrder: number }

/** The rows, as JSON, of a new request that is like its template, with another applicant, at its own time. */
export function rowsOf(copy: Copy, { turn, registerOrder }: Place) {
  const requestId = newId()
  const told = retold(copy, turn)
  const { applicant, reference, submittedAt, answers } = told
  const body = `{"format":1,${answers.slice(1)}`
  const values = {
    ...shiftedDays(copy),
    requestId,
    messageId: newId(),
    registerOrder,
    number: registerNumber(registerOrder),
    acknowledgementNumber: newAcknowledgementNumber(),
    applicant,
    applicantOrder: nameOrder(applicant),
    submittedAt,
    reference,
    sha256: hash('sha256', body),
  }
  return {
    request: requestForm(copy.template)(values),
    registerLine: lineForm(copy.template)({ ...values, enteredAt: submittedAt }),
    answers: `{"requestId":"${requestId}","answers":${answers}}`,
    message: `{"body":${body},${messageForm(values).slice(1)}`,
    ...happeningsOf(copy, requestId),
    besides: besidesOf(copy, requestId),
    ...recognisedOf(copy.template, values, told),
  }
}

function shiftedDays({ template: { request, aid }, days }: Copy) {
  const move = (day: Day | null) => day && shiftedDay(day, days)
  const shifted = {
    receivedOn: shiftedDay(request.receivedOn, days),
    touchedOn: shiftedDay(request.touchedOn, days),
    decidedOn: move(request.decidedOn),
    notifiedOn: move(request.notifiedOn),
    closedOn: move(request.closedOn),
    facts: shiftedFacts(request.facts, days),
  }
  const submittedAt = shiftedInstant(request.submittedAt, days)
  const heldSince = request.heldSince && shiftedInstant(request.heldSince, days)
  return { ...shifted, heldSince, ...reckoned({ ...request, ...aid }, { ...shifted, submittedAt }) }
}

const shiftedFacts = (facts: Facts, days: number): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, { ...fact, on: shiftedDay(fact.on, days) }]))

type Kept = Omit<Template['request'], keyof Template['aid']> & Template['aid']
type Shifted = Pick<Kept, 'receivedOn' | 'submittedAt' | 'decidedOn' | 'notifiedOn' | 'closedOn' | 'facts'>

/** What the clocks give. Where none runs, and that is nearly everywhere, only the day to decide by is reckoned. */
function reckoned(kept: Kept, shifted: Shifted) {
  const { dueClock, decideByTerm } = kept
  if (dueClock !== null) {
    return reckon({ ...kept, ...shifted }, defaultTerms)
  }
  return {
    decideBy: decisionDay(`${decideByTerm} ${shifted.facts.transmittedToUs?.on ?? shifted.receivedOn}`),
    decideByTerm,
    dueOn: noTermRuns,
    dueClock,
    acknowledgedOn: shifted.facts.acknowledged?.on ?? null,
  }
}

const decisionDay = remembered((asked: string) => {
  const [term, from = ''] = asked.split(' ')
  return lastDay(from, term === 'decideAid' ? defaultTerms.decideAid : defaultTerms.decideIntegration)
})

const requestForm = remembered(({ request }: Template) =>
  formOf({
    ...request,
    ...blanks('registerOrder', 'number', 'acknowledgementNumber', 'applicant', 'submittedAt'),
    ...blanks('receivedOn', 'decideBy', 'decideByTerm', 'dueOn', 'dueClock', 'heldSince', 'decidedOn', 'notifiedOn'),
    ...blanks('closedOn', 'facts', 'acknowledgedOn', 'touchedOn', 'applicantOrder'),
    id: blank('requestId'),
  }),
)

const lineForm = remembered(({ request, answers }: Template) =>
  formOf({
    ...blanks('registerOrder', 'number', 'requestId', 'enteredAt', 'submittedAt', 'receivedOn', 'applicant'),
    municipality: request.municipality,
    asked: answers.need?.aidTypes?.value ?? [],
    channel: request.channel,
    correction: '',
  }),
)

const messageForm = formOf({
  ...blanks('reference', 'sha256', 'requestId'),
  id: blank('messageId'),
  senderId: demoSender.id,
  receivedAt: blank('submittedAt'),
  state: 'takenIn',
  faults: [],
  answer: blanks('requestId', 'number', 'receivedOn', 'acknowledgementNumber'),
})
