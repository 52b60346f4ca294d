import { hash, randomUUIDv7 } from 'node:crypto'
import { newAcknowledgementNumber } from '#server/intake/acknowledgementNumber.ts'
import type { StoredNote } from '#server/notes/storage.ts'
import type { Day } from '#shared/calendar/days.ts'
import { nextDue, noTermRuns } from '#shared/clocks/nextDue.ts'
import { lastDay, terms } from '#shared/clocks/terms.ts'
import { demoSender } from '#shared/intake/demoSender.ts'
import { registerNumber } from '#shared/register/number.ts'
import { nationalNumberOf } from './nationalNumber.ts'
import { otherPerson } from './people.ts'
import { remembered } from './remembered.ts'
import { shiftedDay, shiftedInstant } from './shifting.ts'
import type { Template } from './templates.ts'
import type { Copy } from './weeks.ts'

type Place = { readonly turn: number; readonly registerOrder: number }

type Happening = Template['happenings'][number]

/** An entry of the journal, which numbers it. */
type Entry = Pick<Happening, 'act' | 'actorId' | 'at' | 'details' | 'requestId'> & {
  readonly sequence: null
  readonly id: string
}

type NewNote = Omit<StoredNote, 'authorId'> & { readonly authorId: string | null }

/** The rows of a new request that is like its template, with another applicant, at its own time. */
export function rowsOf(copy: Copy, place: Place) {
  const { template, days } = copy
  const id = randomUUIDv7()
  const { person, answers } = retold(template, { ...place, days })
  const applicant = `${person.familyName}, ${person.givenNames}`
  const request = shiftedRequest(copy, { ...place, id, applicant })
  const body = Buffer.from(JSON.stringify({ format: 1, ...answers }))
  const { number, receivedOn, acknowledgementNumber, submittedAt } = request
  return {
    request,
    answers: { requestId: id, answers },
    message: {
      id: randomUUIDv7(),
      senderId: demoSender.id,
      reference: answers.technical.reference,
      receivedAt: submittedAt,
      body,
      sha256: hash('sha256', body),
      state: 'takenIn',
      faults: [],
      requestId: id,
      answer: { requestId: id, number, receivedOn, acknowledgementNumber },
    },
    ...happeningsOf(copy, id),
  }
}

type Named = Place & { readonly id: string; readonly applicant: string }

function shiftedRequest({ template: { request }, days }: Copy, { id, applicant, registerOrder }: Named) {
  const move = (day: Day | null) => day && shiftedDay(day, days)
  const receivedOn = shiftedDay(request.receivedOn, days)
  const decideBy = decisionDay(`${request.decideByTerm} ${receivedOn}`)
  const decidedOn = move(request.decidedOn)
  return {
    ...request,
    id,
    applicant,
    registerOrder,
    number: registerNumber(registerOrder),
    acknowledgementNumber: newAcknowledgementNumber(),
    submittedAt: shiftedInstant(request.submittedAt, days),
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

/** What the template's applicant asked, as another person would have sent it. */
function retold({ request, answers }: Template, { turn, days }: { readonly turn: number; readonly days: number }) {
  const person = otherPerson({ ...request, turn })
  const { identity, contact } = answers
  const name = `${person.familyName} ${person.givenNames}`
  const birthDate = identity?.birthDate?.value
  const niss = birthDate && identity?.niss && nationalNumberOf({ name: `${name} ${turn}`, birthDate, sex: person.sex })
  const told = {
    ...answers,
    identity: {
      ...identity,
      familyName: identity?.familyName && { ...identity.familyName, value: person.familyName },
      givenNames: identity?.givenNames && { ...identity.givenNames, value: person.givenNames },
      ...(niss && { niss: { ...identity.niss, value: niss } }),
    },
    contact: { ...contact, email: contact?.email && { ...contact.email, value: `applicant.${turn}@example.be` } },
    technical: {
      ...answers.technical,
      reference: `demo-${String(turn).padStart(7, '0')}`,
      submittedAt: shiftedInstant(request.submittedAt, days),
    },
  }
  return { person, answers: told }
}

/** What was done with it: entries of the journal with their reasons, and notes. */
function happeningsOf({ template, days }: Copy, requestId: string) {
  const entries: Entry[] = []
  const reasons: { readonly entryId: string; readonly requestId: string; readonly text: string }[] = []
  const notes: NewNote[] = []
  for (const { act, actorId, at: then, details, reason, note } of template.happenings) {
    const id = randomUUIDv7()
    const at = shiftedInstant(then, days)
    if (reason !== null) reasons.push({ entryId: id, requestId, text: reason })
    if (note === null) entries.push({ sequence: null, id, at, actorId, act, requestId, details })
    else {
      const noteId = randomUUIDv7()
      notes.push({ id: noteId, requestId, authorId: actorId, text: note, writtenAt: at, editedAt: null, version: 1 })
      entries.push({ sequence: null, id, at, actorId, act, requestId, details: { note: noteId } })
    }
  }
  return { entries, reasons, notes }
}
