import type { Office } from '#server/office.ts'
import { actBeside } from '#server/requests/beside.ts'
import type { Hint } from '#shared/hints/contract.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused } from '#shared/refusals.ts'
import { showStanding } from './noticing.ts'
import { judgeHint, listHints } from './storage.ts'

type Judged = { readonly requestId: string; readonly kind: string }

/** The hint is shown to nobody any more; it stays among those that were dismissed. */
export const dismissHint = (office: Office, worker: Worker, judged: Judged) =>
  judge(office, worker, { ...judged, dismissed: true })

/** The hint is shown again. */
export const restoreHint = (office: Office, worker: Worker, judged: Judged) =>
  judge(office, worker, { ...judged, dismissed: false })

type Judgement = Judged & { readonly dismissed: boolean }

/** Who judges as a colleague did before changes nothing. */
const judge = (office: Office, worker: Worker, { requestId, kind, dismissed }: Judgement) =>
  actBeside(office, worker, {
    requestId,
    work: async (tx) => {
      const hints = await listHints(tx, requestId)
      const hint = hints.find((one) => one.kind === kind)
      if (!hint) throw new Refused('not-found')
      if (isDismissed(hint) === dismissed) return { result: { hints }, act: null }
      const judged = dismissed
        ? { dismissedBy: worker.id, dismissedAt: office.clock.now() }
        : { dismissedBy: null, dismissedAt: null }
      await judgeHint(tx, requestId, hint.kind, judged)
      const result = { hints: await showStanding(tx, requestId) }
      return { result, act: dismissed ? 'hintDismissed' : 'hintRestored', details: { hint: hint.kind } }
    },
  })

const isDismissed = ({ dismissedAt }: Hint) => dismissedAt !== null
