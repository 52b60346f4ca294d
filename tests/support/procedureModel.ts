import { refusalToDecide } from '#shared/committee/deciding.ts'
import type { Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import { refusalToAssign, refusalToClaim, refusalToRelease, refusalToTakeOver } from '#shared/requests/claiming.ts'
import { requests } from '#shared/requests/contract.ts'
import { type Standing, type Step, stageAfter } from '#shared/requests/stages.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'
import { decides, grants } from './decisions.ts'
import type { Colleague } from './office.ts'

/** All that the model knows of a request. */
export type Known = Standing & { readonly id: string; readonly version: number }

type Asked = { readonly worker: Worker; readonly colleague: Worker; readonly known: Known }
type Asking = { readonly params: { readonly requestId: string }; readonly version: number }

/** One thing that a worker may try: how it is asked, by which rule it is refused, and where it leads. */
type Errand = {
  readonly ask: (by: Colleague, asking: Asking, to: Worker) => Promise<{ readonly body: { readonly refusal?: string } }>
  readonly refusal: (asked: Asked) => Refusal | null
  /** Whether what is asked is so already: it is answered, whatever version was seen, and changes nothing. */
  readonly already?: (asked: Asked) => boolean
  readonly after: (asked: Asked) => Partial<Known>
}

const reason = 'une raison'
const settled = { competence: 'competent', urgency: 'normal', aidTypes: ['RIS'], knownToOffice: false } as const

const heldBy = (known: Known, { id }: Worker): Partial<Known> => ({
  holderId: id,
  stage: known.holderId === null ? (stageAfter('claim', known) ?? known.stage) : known.stage,
})

function stepped(step: Step, known: Known): Partial<Known> {
  const stage = stageAfter(step, known) ?? known.stage
  return { stage, closedIn: stage === 'closed' ? known.stage : null }
}

const steps = [
  { step: 'startInquiry' },
  { step: 'propose' },
  { step: 'sendBack', reason },
  decides('committee', [grants('RIS')]),
  decides('president', [grants('RIS')]),
  { step: 'notify', notifiedOn: '2026-03-02', how: 'handed' },
  { step: 'close' },
  { step: 'closeEarly', outcome: 'withdrawn', reason },
  { step: 'reopen', reason },
] as const

const refusalToDecideOn = ({ body }: ReturnType<typeof decides>, { stage }: Known, worker: Worker) =>
  refusalToDecide({ stage, body, asked: ['RIS'], decided: ['RIS'] }, worker)

/** Everything that moves a request. */
export const errands: readonly Errand[] = [
  {
    ask: (by, asking) => by.ask(requests.claim, asking),
    refusal: ({ known, worker }) => refusalToClaim(known, worker),
    already: ({ known, worker }) => refusalToClaim(known, worker) === 'request-already-yours',
    after: ({ known, worker }) => heldBy(known, worker),
  },
  {
    ask: (by, asking) => by.ask(requests.release, { ...asking, body: { reason } }),
    refusal: ({ known, worker }) => refusalToRelease(known, worker),
    after: () => ({ holderId: null }),
  },
  {
    ask: (by, asking, to) => by.ask(requests.assign, { ...asking, body: { workerId: to.id } }),
    refusal: ({ known, worker, colleague }) => refusalToAssign(known, worker, colleague),
    after: ({ known, colleague }) => heldBy(known, colleague),
  },
  {
    ask: (by, asking) => by.ask(requests.takeOver, { ...asking, body: { reason } }),
    refusal: ({ known, worker }) => refusalToTakeOver(known, worker),
    after: ({ known, worker }) => heldBy(known, worker),
  },
  {
    ask: (by, asking) => by.ask(requests.triage, { ...asking, body: { ...settled, aidTypes: [...settled.aidTypes] } }),
    refusal: ({ known, worker }) => refusalToStep('triage', known, worker),
    after: ({ known }) => stepped('triage', known),
  },
  ...steps.map(
    (body): Errand => ({
      ask: (by, asking) => by.ask(requests.takeStep, { ...asking, body }),
      refusal: ({ known, worker }) =>
        refusalToStep(body.step, known, worker) ??
        (body.step === 'decide' ? refusalToDecideOn(body, known, worker) : null),
      after: ({ known }) => stepped(body.step, known),
    }),
  ),
]
