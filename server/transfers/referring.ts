import { insertLetter } from '#server/letters/storage.ts'
import type { Change } from '#server/requests/changing.ts'
import { effectOf } from '#server/requests/effects.ts'
import type { StoredRequest } from '#server/requests/storage.ts'
import { keepCentre } from '#server/territory/storage.ts'
import { withoutFacts } from '#shared/clocks/withoutFacts.ts'
import { stageAfter } from '#shared/requests/stages.ts'
import { writeReferralMail } from './mails.ts'
import { saveTransfer } from './storage.ts'
import { letterDetails, type Taking, today } from './taking.ts'

/** The committee ratifies what the chair decided alone. */
export async function ratify({ tx, request, transfer, taken }: Taking<'ratify'>): Promise<Change> {
  await saveTransfer(tx, transfer.id, { ratifiedOn: taken.on })
  const facts = { ...request.facts, incompetenceRatified: { on: taken.on } }
  return { act: 'ratified', changes: { facts }, details: { ratifiedOn: taken.on, transfer: transfer.id } }
}

/** The second centre thinks itself not competent either: the SPP IS is to be seized (L65 art. 15 al. 4). */
export async function refuse({ tx, request, transfer, taken }: Taking<'refuse'>): Promise<Change> {
  await saveTransfer(tx, transfer.id, { refusedOn: taken.on, refusalReason: taken.reason })
  return {
    act: 'transferRefused',
    changes: { facts: { ...request.facts, refusedBySecond: { on: taken.on } } },
    details: { refusedOn: taken.on },
    reason: taken.reason,
  }
}

export async function writeReferral({ tx, transfer, taken, letters }: Taking<'writeReferral'>): Promise<Change> {
  if (!letters) throw new Error('a referral was written without its letters')
  const { toCentre, toApplicant } = letters
  const { email } = await keepCentre(tx, taken.centre)
  await insertLetter(tx, toCentre)
  await insertLetter(tx, toApplicant)
  await saveTransfer(tx, transfer.id, {
    referralLetterId: toCentre.id,
    applicantReferralLetterId: toApplicant.id,
    referralEmail: email,
  })
  return { act: 'letterMade', changes: {}, details: letterDetails(letters) }
}

export async function refer(taking: Taking<'refer'>): Promise<Change> {
  const { tx, request, transfer, taken } = taking
  const { on, sending } = taken
  await saveTransfer(tx, transfer.id, { referredOn: on, referredHow: sending.how, referredProof: sending.proof })
  await writeReferralMail(taking)
  const proof = sending.proof || transfer.referralLetterId
  return {
    act: 'transferReferred',
    changes: { facts: { ...request.facts, referred: { on, how: sending.how, ...(proof && { proof }) } } },
    details: { on, how: sending.how },
  }
}

/** The minister named a centre. When it is ours we work on it, open again where it stood; otherwise it ends here. */
export async function rule(taking: Taking<'rule'>): Promise<Change> {
  const { tx, request, transfer, taken } = taking
  const { on, ours, centre } = taken
  await saveTransfer(tx, transfer.id, { ruledOn: on, ruledOurs: ours, ruledCentre: ours ? '' : centre })
  const facts = { ...request.facts, ruled: { on, how: ours ? 'ours' : 'another' } }
  const { changes = {}, tells = [] } = ours ? comeBack(taking) : leave(taking)
  return {
    act: 'transferRuled',
    changes: {
      ...changes,
      facts: ours ? withoutFacts(facts, 'foundNotCompetent', 'incompetenceRatified', 'transferred') : facts,
    },
    details: { on, ours: String(ours) },
    reason: centre,
    tells,
  }
}

type Effect = Partial<Pick<Change, 'changes' | 'tells'>>

function comeBack({ office, request }: Taking<'rule'>): Effect {
  const competence = 'competent' as const
  if (request.stage !== 'closed') return { changes: { competence } }
  const reopening = { step: 'reopen', reason: '' } as const
  const { changes, tells = [] } = effectOf(reopening, request, { today: today(office), letterKept: false })
  return { changes: { ...changes, competence, stage: stageReopened(request) }, tells }
}

const stageReopened = (request: StoredRequest) => stageAfter('reopen', request) ?? request.stage

function leave({ office, request, taken }: Taking<'rule'>): Effect {
  if (request.stage === 'closed') return {}
  const ending = { step: 'closeEarly', outcome: 'transferred', ground: null, reason: taken.centre } as const
  const { changes } = effectOf(ending, request, { today: today(office), letterKept: false })
  return { changes: { ...changes, stage: 'closed' } }
}
