import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import { refusalToClaim } from './claiming.ts'
import { type Stage, type Standing, type Step, stageAfter } from './stages.ts'

/**
 * Why this worker cannot take this step, or null. Triage, and closing what is not yet taken on, fall to any social
 * worker while nobody holds the request; afterwards the steps are the holder's. Whoever decides may also record the
 * decision on a proposal, or send it back; before there is a proposal they alone record what the president decided in
 * urgency. Reopening is for a lead.
 */
export function refusalToStep(step: Step, request: Standing, worker: Worker): Refusal | null {
  if (step === 'claim') return refusalToClaim(request, worker)
  if (!hasRight(step, worker)) return 'permission-missing'
  if (!stageAfter(step, request)) return 'step-not-in-this-stage'
  if (step === 'reopen') return null
  if (answersProposal.includes(step) && may(worker, 'requests.decide')) return null
  if (step === 'decide' && request.stage !== 'proposal') return 'decision-needs-proposal'
  if (request.holderId === worker.id) return null
  if (request.holderId !== null) return 'request-held-by-colleague'
  return beforeContact.includes(request.stage) ? null : 'request-held-by-nobody'
}

const beforeContact: readonly Stage[] = ['received', 'triaged']
const answersProposal: readonly Step[] = ['decide', 'sendBack']

function hasRight(step: Step, worker: Worker): boolean {
  if (step === 'reopen') return may(worker, 'requests.assign')
  if (answersProposal.includes(step) && may(worker, 'requests.decide')) return true
  return may(worker, 'requests.work')
}
