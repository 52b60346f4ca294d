import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import { type Standing, stageAfter } from '#shared/requests/stages.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'
import { type Phase, phaseOf } from './phase.ts'
import type { TransferStepName } from './step.ts'
import type { Transfer } from './transfer.ts'

/** In which phases each step can be taken. A decision that was not sent yet can be taken anew. */
const ways: Readonly<Record<TransferStepName, readonly Phase[]>> = {
  decide: ['undecided', 'toSend'],
  revoke: ['toSend', 'toRefer'],
  ratify: ['toSend', 'sent', 'refused', 'toRefer', 'referred', 'ruled'],
  send: ['toSend'],
  refuse: ['sent'],
  writeReferral: ['refused', 'toRefer'],
  refer: ['refused', 'toRefer'],
  rule: ['referred'],
}

type Transferring = {
  readonly request: Standing
  /** The last one of the request; null while there is none. */
  readonly transfer: Transfer | null
}

/**
 * Why this worker cannot take this step of a transfer, or null. As long as the request is open, whoever could close it
 * may, and whoever decides; once it has left, any colleague who works on requests or decides.
 */
export function refusalToTransfer(step: TransferStepName, { request, transfer }: Transferring, worker: Worker) {
  return refusalInPhase(step, request, transfer) ?? refusalToWorker(step, request, worker)
}

function refusalInPhase(step: TransferStepName, request: Standing, transfer: Transfer | null): Refusal | null {
  const phase = phaseOf(transfer, request)
  if (!ways[step].includes(phase)) return 'transfer-step-not-now'
  if (step === 'revoke' && request.stage === 'closed') return 'transfer-step-not-now'
  if (step !== 'ratify') return null
  return transfer?.decidedBy === 'chair' && transfer.ratifiedOn === null ? null : 'transfer-step-not-now'
}

function refusalToWorker(step: TransferStepName, request: Standing, worker: Worker): Refusal | null {
  if (!leaves.includes(step)) {
    return may(worker, 'requests.work') || may(worker, 'requests.decide') ? null : 'permission-missing'
  }
  if (may(worker, 'requests.decide')) return stageAfter('closeEarly', request) ? null : 'step-not-in-this-stage'
  return refusalToStep('closeEarly', request, worker)
}

/** The steps by which the request leaves us, or stays. */
const leaves: readonly TransferStepName[] = ['decide', 'revoke', 'send']
