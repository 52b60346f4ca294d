import { insertLetter, type StoredLetter } from '#server/letters/storage.ts'
import { insertMail } from '#server/mail/storage.ts'
import { findOfficeName } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import { changeRequest, type Seen } from '#server/requests/changing.ts'
import { getAidRequest, type StoredRequest } from '#server/requests/storage.ts'
import { findSetting } from '#server/settings/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Correction, Giving } from '#shared/acknowledgement/contract.ts'
import { refusalToAcknowledge, refusalToCorrect } from '#shared/acknowledgement/giving.ts'
import { acknowledgementWords } from '#shared/acknowledgement/words.ts'
import { hasHappened } from '#shared/calendar/dayBounds.ts'
import { type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refuse, refusedField } from '#shared/refusals.ts'
import { makeAcknowledgement } from './letter.ts'

type Given = Seen & { readonly giving: Giving }

/**
 * Gives the acknowledgement of receipt, once (OL art. 58 §2): on paper or by mail, with its letter kept as it was made,
 * or as CPAS Online sent it. A mail waits in the outbox with the same change.
 */
export async function giveAcknowledgement(office: Office, worker: Worker, { giving, ...seen }: Given) {
  const { read } = office.store
  const request = await getAidRequest(read, seen.requestId)
  refuse(refusalToAcknowledge(request))
  if (giving.how === 'mailed' && (await findSetting(read, 'mail')) === null) throw new Refused('mail-not-set-up')
  const now = office.clock.now()
  const on = giving.how === 'cpasOnline' ? giving.on : dayOf(now)
  refuseDay(on, request.submittedAt, dayOf(now))
  const letter =
    giving.how === 'cpasOnline'
      ? null
      : await makeAcknowledgement(office, worker, { requestId: request.id, how: giving.how })

  await changeRequest(office, worker, seen, {
    refusal: refusalToAcknowledge,
    change: async ({ facts }, tx) => {
      if (letter) await insertLetter(tx, letter)
      if (letter && giving.how === 'mailed') await mailLetter(tx, { request, letter, to: giving.to })
      const acknowledged = { on, how: giving.how, ...(letter && { proof: letter.id }) }
      return {
        act: 'acknowledged',
        changes: { facts: { ...facts, acknowledged } },
        details: {
          acknowledgedHow: giving.how,
          acknowledgedOn: on,
          ...(letter && { letter: letter.id, sha256: letter.sha256 }),
        },
      }
    },
  })
}

/** Says when and how it was really given; the letter, where there is one, stays its proof. */
export async function correctAcknowledgement(office: Office, worker: Worker, { on, how, ...seen }: Seen & Correction) {
  const today = dayOf(office.clock.now())
  await changeRequest(office, worker, seen, {
    refusal: refusalToCorrect,
    change: ({ facts, submittedAt }) => {
      refuseDay(on, submittedAt, today)
      return {
        act: 'acknowledgementCorrected',
        changes: { facts: { ...facts, acknowledged: { ...facts.acknowledged, on, how } } },
        details: { acknowledgedHow: how, acknowledgedOn: on },
      }
    },
  })
}

function refuseDay(on: Day, submittedAt: Instant, today: Day): void {
  if (hasHappened(on, submittedAt, today)) return
  const reason = 'it is not acknowledged before it is sent, nor after today'
  throw refusedField('on', reason)
}

type Mailed = { readonly request: StoredRequest; readonly letter: StoredLetter; readonly to: string }

/** A mail tells nothing but the number of the request: who else may read it is not known. */
async function mailLetter(tx: Database, { request, letter, to }: Mailed): Promise<void> {
  const { mail } = acknowledgementWords[letter.language]
  const { number } = request
  const office = (await findOfficeName(tx)) ?? ''
  const phone = (await findSetting(tx, 'letterhead'))?.phone ?? ''
  await insertMail(tx, {
    requestId: request.id,
    letterId: letter.id,
    to,
    subject: mail.subject(number),
    text: mail.text({ number, office, phone }),
    writtenAt: letter.madeAt,
    writtenBy: letter.madeBy,
  })
}
