import { insertLetter } from '#server/letters/storage.ts'
import type { Change } from '#server/requests/changing.ts'
import { effectOf } from '#server/requests/effects.ts'
import { newId } from '#server/storage/newId.ts'
import { keepCentre } from '#server/territory/storage.ts'
import { withoutFacts } from '#shared/clocks/withoutFacts.ts'
import { phaseOf } from '#shared/transfers/phase.ts'
import { writeMails } from './mails.ts'
import { insertTransfer, type StoredTransfer, saveTransfer } from './storage.ts'
import { letterDetails, type Taking, today } from './taking.ts'
import { kindOf } from './wanted.ts'

type Deciding = Omit<Taking<'decide'>, 'transfer'> & {
  /** The last one of the request: while it was not sent it gives way. */
  readonly transfer: StoredTransfer | null
}

/** We are not competent: kept with its reasons, the centre it goes to, and the two letters. Until it is sent we must examine the request. */
export async function decide({ office, worker, tx, request, transfer, taken, letters }: Deciding): Promise<Change> {
  if (!letters) throw new Error('a transfer was decided without its letters')
  const { reasons, decidedBy, decidedOn } = taken
  const kind = kindOf(request)
  const centre = await keepCentre(tx, taken.centre)
  const { toCentre, toApplicant } = letters
  await insertLetter(tx, toCentre)
  await insertLetter(tx, toApplicant)
  if (transfer && phaseOf(transfer, request) === 'toSend')
    await saveTransfer(tx, transfer.id, { revokedOn: today(office) })
  await insertTransfer(tx, {
    id: newId(),
    requestId: request.id,
    kind,
    centreId: centre.id,
    centreName: centre.name,
    centreAddress: centre.address,
    centreEmail: centre.email,
    reasons,
    decidedBy,
    decidedOn,
    madeAt: office.clock.now(),
    madeBy: worker.id,
    toApplicantLetterId: toApplicant.id,
    ...(kind === 'transfer'
      ? { toCentreLetterId: toCentre.id }
      : { referralLetterId: toCentre.id, referralEmail: centre.email }),
  })
  const foundNotCompetent = { on: decidedOn, how: decidedBy }
  return {
    act: 'transferDecided',
    changes: {
      competence: 'notCompetent',
      facts: { ...withoutFacts(request.facts, 'incompetenceRatified'), foundNotCompetent },
    },
    details: { decidedBy, decidedOn, centre: centre.id, ...letterDetails(letters) },
    reason: reasons,
  }
}

/** We are competent after all; nothing was sent. */
export async function revoke({ office, tx, request, transfer, taken }: Taking<'revoke'>): Promise<Change> {
  await saveTransfer(tx, transfer.id, { revokedOn: today(office) })
  return {
    act: 'transferRevoked',
    changes: {
      competence: 'competent',
      facts: withoutFacts(request.facts, 'foundNotCompetent', 'incompetenceRatified'),
    },
    reason: taken.reason,
  }
}

/** Both letters have left: from this day the other centre decides, and the request ends here, with both of its dates. */
export async function send(taking: Taking<'send'>): Promise<Change> {
  const { office, tx, request, transfer, taken } = taking
  const { on, toCentre, toApplicant } = taken
  await saveTransfer(tx, transfer.id, {
    sentOn: on,
    sentHow: toCentre.how,
    sentProof: toCentre.proof,
    applicantHow: toApplicant.how,
    applicantProof: toApplicant.proof,
  })
  await writeMails(taking)
  const proof = toCentre.proof || transfer.toCentreLetterId
  const transferred = { on, how: toCentre.how, ...(proof && { proof }) }
  const ending = { step: 'closeEarly', outcome: 'transferred', ground: null, reason: transfer.centreName } as const
  const { changes, details } = effectOf(ending, request, { today: today(office), letterKept: false })
  return {
    act: 'transferSent',
    changes: { ...changes, stage: 'closed', facts: { ...request.facts, transferred } },
    details: { ...details, on, how: toCentre.how, applicantHow: toApplicant.how },
    reason: transfer.centreName,
  }
}
