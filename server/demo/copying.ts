import { hash, randomUUIDv7 } from 'node:crypto'
import { newAcknowledgementNumber } from '#server/intake/acknowledgementNumber.ts'
import type { Day } from '#shared/calendar/days.ts'
import { nextDue, noTermRuns } from '#shared/clocks/nextDue.ts'
import { lastDay, terms } from '#shared/clocks/terms.ts'
import { demoSender } from '#shared/intake/demoSender.ts'
import { registerNumber } from '#shared/register/number.ts'
import { blank, blanks, formOf } from './form.ts'
import { happeningsOf } from './happenings.ts'
import { remembered } from './remembered.ts'
import { retold } from './retelling.ts'
import { shiftedDay, shiftedInstant } from './shifting.ts'
import type { Template } from './templates.ts'
import type { Copy } from './weeks.ts'

type Place = { readonly turn: number; readonly registerOrder: number }

/** The rows, as JSON, of a new request that is like its template, with another applicant, at its own time. */
export function rowsOf(copy: Copy, { turn, registerOrder }: Place) {
  const requestId = randomUUIDv7()
  const { applicant, reference, submittedAt, answers } = retold(copy, turn)
  const body = `{"format":1,${answers.slice(1)}`
  const values = {
    ...shiftedDays(copy),
    requestId,
    messageId: randomUUIDv7(),
    registerOrder,
    number: registerNumber(registerOrder),
    acknowledgementNumber: newAcknowledgementNumber(),
    applicant,
    submittedAt,
    reference,
    sha256: hash('sha256', body),
  }
  return {
    request: requestForm(copy.template)(values),
    answers: `{"requestId":"${requestId}","answers":${answers}}`,
    message: `{"body":${body},${messageForm(values).slice(1)}`,
    ...happeningsOf(copy, requestId),
  }
}

function shiftedDays({ template: { request }, days }: Copy) {
  const move = (day: Day | null) => day && shiftedDay(day, days)
  const receivedOn = shiftedDay(request.receivedOn, days)
  const decideBy = decisionDay(`${request.decideByTerm} ${receivedOn}`)
  const decidedOn = move(request.decidedOn)
  return {
    receivedOn,
    decideBy,
    dueOn: nextDue({ stage: request.stage, decideBy, decidedOn }) ?? noTermRuns,
    heldSince: request.heldSince && shiftedInstant(request.heldSince, days),
    decidedOn,
    notifiedOn: move(request.notifiedOn),
    closedOn: move(request.closedOn),
  }
}

const decisionDay = remembered((asked: string) => {
  const [term, receivedOn = ''] = asked.split(' ')
  return lastDay(receivedOn, term === 'decideAid' ? terms.decideAid : terms.decideIntegration)
})

const requestForm = remembered(({ request }: Template) =>
  formOf({
    ...request,
    ...blanks('registerOrder', 'number', 'acknowledgementNumber', 'applicant', 'submittedAt'),
    ...blanks('receivedOn', 'decideBy', 'dueOn', 'heldSince', 'decidedOn', 'notifiedOn', 'closedOn'),
    id: blank('requestId'),
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
