import { dressed } from '#server/letters/dressing.ts'
import { languageFor, letterHeadOf } from '#server/letters/letterHead.ts'
import { newLetter } from '#server/letters/newLetter.ts'
import { printLetter } from '#server/letters/print.ts'
import { insertLetter } from '#server/letters/storage.ts'
import type { Office } from '#server/office.ts'
import { changeRequest, type Seen } from '#server/requests/changing.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { HearingInvitation } from '#shared/committee/hearing.ts'
import { hearingLetter } from '#shared/committee/hearingLetter.ts'
import { committeeWords } from '#shared/committee/letterWords.ts'
import { refusalToWrite } from '#shared/committee/proposing.ts'
import { nameInFull, postalLines } from '#shared/intake/addressee.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { refuse, refusedField } from '#shared/refusals.ts'

type Inviting = Seen & { readonly invitation: HearingInvitation }

/** Makes the letter that invites the applicant to be heard, keeps it, and records that the hearing was offered in writing. */
export async function inviteToHearing(office: Office, worker: Worker, { invitation, ...seen }: Inviting) {
  const on = dayOf(office.clock.now())
  if (invitation.heldOn < on) throw refusedField('heldOn', 'nobody is invited into the past')
  const letter = await makeInvitation(office, worker, { requestId: seen.requestId, invitation })
  return changeRequest(office, worker, seen, {
    refusal: (request) => refusalToWrite(request, worker),
    change: async ({ facts }, tx) => {
      await insertLetter(tx, letter)
      return {
        act: 'letterMade',
        changes: { facts: { ...facts, hearingOffered: { on, how: 'letter', proof: letter.id } } },
        details: { letter: letter.id, kind: letter.kind, sha256: letter.sha256 },
      }
    },
  })
}

async function makeInvitation(office: Office, worker: Worker, { requestId, invitation }: Omit<Inviting, 'version'>) {
  const { read } = office.store
  const { request, answers } = await getRequestWithAnswers(read, requestId)
  refuse(refusalToWrite(request, worker))
  const language = await languageFor(read, request)
  const recipient = nameInFull(answers, request.applicant)
  const madeAt = office.clock.now()
  const document = hearingLetter(language, committeeWords[language], {
    number: request.number,
    receivedOn: request.receivedOn,
    addressee: [recipient, ...postalLines(answers)],
    on: dayOf(madeAt),
    signedBy: worker.name,
    invitation,
  })
  const pdf = await printLetter(await dressed(read, 'hearing', document), await letterHeadOf(read, language))
  return newLetter({ requestId, kind: 'hearing', language, recipient, madeAt, madeBy: worker.id }, pdf)
}
