import { keepDecisions } from '#server/committee/deciding.ts'
import { findReport, listProposals } from '#server/committee/storage.ts'
import { refuseTooEarly } from '#server/contacts/noContact.ts'
import { isLetterKept } from '#server/decisions/storage.ts'
import type { Office } from '#server/office.ts'
import type { Database } from '#server/storage/store.ts'
import { type Day, dayOf } from '#shared/calendar/days.ts'
import { refusalToPropose } from '#shared/committee/proposing.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refusedField } from '#shared/refusals.ts'
import type { TakenStep } from '#shared/requests/contract.ts'
import { missingOf } from '#shared/requests/outcomes.ts'
import { type Step, stageAfter } from '#shared/requests/stages.ts'
import { wrongDayOf } from '#shared/requests/stepDays.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'
import { type Triage, urgencyRanks } from '#shared/requests/triage.ts'
import { changeRequest, type Seen } from './changing.ts'
import { effectOf } from './effects.ts'
import type { StoredRequest } from './storage.ts'

/** Settles competence, urgency and what is asked; the day by which a decision is due follows from the aid types. */
export const triage = (office: Office, worker: Worker, { settled, ...seen }: Seen & { readonly settled: Triage }) =>
  changeRequest(office, worker, seen, {
    refusal: (request) => refusalToStep('triage', request, worker),
    change: (request) => {
      const { competence, urgency, knownToOffice, aidTypes } = settled
      return {
        act: 'triaged',
        changes: {
          ...settled,
          stage: nextStage('triage', request),
          urgencyRank: urgencyRanks[urgency],
        },
        details: { competence, urgency, knownToOffice: knownToOffice ? 'yes' : 'no', aidTypes: aidTypes.join(' ') },
        reason: settled.urgencyReason,
      }
    },
  })

/** Takes the request one step further in the procedure, or back. */
export const takeStep = (office: Office, worker: Worker, { taken, ...seen }: Seen & { readonly taken: TakenStep }) =>
  changeRequest(office, worker, seen, {
    refusal: async (request, tx) =>
      refusalToStep(taken.step, request, worker) ?? (taken.step === 'propose' ? await unprepared(tx, request) : null),
    change: async (request, tx) => {
      const at = office.clock.now()
      const today = dayOf(at)
      refuseWhatIsWrong(taken, request, today)
      if ('outcome' in taken && taken.outcome === 'noContact') await refuseTooEarly(tx, request, today)
      const stage = nextStage(taken.step, request)
      if (taken.step === 'decide') {
        const { changes, ...said } = await keepDecisions(tx, { request, taken, worker, at })
        return { ...said, changes: { stage, ...changes } }
      }
      const letterKept = taken.step === 'notify' && (await isLetterKept(tx, request.id, taken.notifiedOn))
      const { changes, ...said } = effectOf(taken, request, { today, letterKept })
      return { ...said, changes: { ...changes, stage } }
    },
  })

/** Why the report and the proposal cannot be handed in yet, or null. */
async function unprepared(tx: Database, { id, aidTypes }: StoredRequest) {
  const [report, proposals] = await Promise.all([findReport(tx, id), listProposals(tx, id)])
  const proposed = proposals.map(({ aidType }) => aidType)
  return refusalToPropose({ asked: aidTypes, proposed, reported: report !== null })
}

function nextStage(step: Step, request: StoredRequest) {
  const next = stageAfter(step, request)
  if (!next) throw new Refused('step-not-in-this-stage')
  return next
}

function refuseWhatIsWrong(taken: TakenStep, request: StoredRequest, today: Day) {
  const missing = taken.step === 'closeEarly' ? missingOf(taken.outcome, taken.ground, taken.reason) : null
  const unexplained = taken.step === 'decide' && taken.body === 'president' && taken.reason === '' ? 'reason' : null
  const wrong = missing ?? unexplained ?? wrongDayOf(taken, request, today)
  if (wrong) throw refusedField(wrong, faults[wrong])
}

const faults = {
  ground: 'this outcome needs one of its own grounds, or none',
  reason: 'this is explained in words',
  decidedOn: 'a decision is not taken before the request is sent, nor after today',
  notifiedOn: 'a decision is not notified before it is taken, nor after today',
}
