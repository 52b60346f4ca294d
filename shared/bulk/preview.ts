import type { Label } from '#shared/labels/label.ts'
import { refusalToGiveLabel, refusalToTakeLabel } from '#shared/labels/labelling.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import { refusalToAssign } from '#shared/requests/claiming.ts'
import { type Standing, stageAfter } from '#shared/requests/stages.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'
import type { Triage } from '#shared/requests/triage.ts'
import type { BulkAsked } from './asked.ts'
import type { BulkKind } from './kinds.ts'
import { settledFor, type Untriaged } from './triaging.ts'

type Request = Standing &
  Untriaged & { readonly competence: Triage['competence'] | null; readonly labels?: readonly string[] }

/** Who is asked to do it, and whom and which label it concerns; null where it concerns none. */
type Concerned = { readonly worker: Worker; readonly colleague: Worker | null; readonly label: Label | null }

/** Why this worker cannot do this to several requests at all, or null. */
export function refusalToBulk(kind: BulkKind, worker: Worker): Refusal | null {
  return may(worker, kind === 'assign' ? 'requests.assign' : 'requests.work') ? null : 'permission-missing'
}

/** Why this request would be left out, or null. The preview shows it; the server asks anew when it is done. */
export function refusalInBulk(asked: BulkAsked, request: Request, concerned: Concerned): Refusal | null {
  const { worker, colleague, label } = concerned
  switch (asked.kind) {
    case 'assign':
      return refusalToAssign(request, worker, colleague)
    case 'triage':
      return (
        refusalToStep('triage', request, worker) ?? (settledFor(asked.settled, request) ? null : 'triage-incomplete')
      )
    case 'label':
      return label === null ? 'not-found' : refusalToGiveLabel(request, label, worker)
    case 'unlabel':
      return refusalToTakeLabel(request, asked.labelId, worker)
  }
}

/** Where the request would stand afterwards: what an action of this kind can change, and no more. */
export function afterBulk(
  asked: BulkAsked,
  request: Request,
): Pick<Request, 'stage' | 'holderId' | 'urgency' | 'competence'> {
  const { stage, holderId, urgency, competence } = request
  if (asked.kind === 'assign')
    return { stage: stageAfter('claim', request) ?? stage, holderId: asked.workerId, urgency, competence }
  const settled = asked.kind === 'triage' ? settledFor(asked.settled, request) : null
  if (!settled) return { stage, holderId, urgency, competence }
  return {
    stage: stageAfter('triage', request) ?? stage,
    holderId,
    urgency: settled.urgency,
    competence: settled.competence,
  }
}
