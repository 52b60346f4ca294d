import type { Office } from '#server/office.ts'
import { type Change, changeRequest, type Seen } from '#server/requests/changing.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { refuse as end, Refused, refusedField } from '#shared/refusals.ts'
import type { TransferStep } from '#shared/transfers/step.ts'
import { refusalToTransfer } from '#shared/transfers/stepping.ts'
import { wrongDayOf } from '#shared/transfers/transferDays.ts'
import { decide, revoke, send } from './leaving.ts'
import { makeLetters } from './letters.ts'
import { ratify, refer, refuse, rule, writeReferral } from './referring.ts'
import { findTransfer, type StoredTransfer } from './storage.ts'
import { type Taking, today } from './taking.ts'
import { wantedBy } from './wanted.ts'

type Step = Seen & { readonly taken: TransferStep }

/** Takes a transfer one step further. Its letters are made before the transaction, and kept by it. */
export async function takeStep(office: Office, worker: Worker, { taken, ...seen }: Step): Promise<StoredTransfer> {
  const { read } = office.store
  const asked = await getRequestWithAnswers(read, seen.requestId)
  const transfer = await findTransfer(read, seen.requestId)
  end(asked.request.version === seen.version ? null : 'request-changed-meanwhile')
  end(refusalToTransfer(taken.step, { request: asked.request, transfer }, worker))
  const wrong = wrongDayOf(taken, { request: asked.request, transfer }, today(office))
  if (wrong) throw refusedField(wrong, 'a day that cannot be')

  const wanted = await wantedBy(office, taken, { asked, transfer })
  const letters = wanted && (await makeLetters(office, worker, wanted))
  await changeRequest(office, worker, seen, {
    refusal: (request) => refusalToTransfer(taken.step, { request, transfer }, worker),
    change: (request, tx) => effectOf({ office, worker, tx, request, letters }, taken, transfer),
  })
  const after = await findTransfer(read, seen.requestId)
  if (!after) throw new Error('the transfer was not kept')
  return after
}

type Circumstances = Omit<Taking, 'taken' | 'transfer'>

function effectOf(taking: Circumstances, taken: TransferStep, transfer: StoredTransfer | null): Promise<Change> {
  if (taken.step === 'decide') return decide({ ...taking, transfer, taken })
  if (!transfer) throw new Refused('transfer-step-not-now')
  switch (taken.step) {
    case 'revoke':
      return revoke({ ...taking, transfer, taken })
    case 'ratify':
      return ratify({ ...taking, transfer, taken })
    case 'send':
      return send({ ...taking, transfer, taken })
    case 'refuse':
      return refuse({ ...taking, transfer, taken })
    case 'writeReferral':
      return writeReferral({ ...taking, transfer, taken })
    case 'refer':
      return refer({ ...taking, transfer, taken })
    case 'rule':
      return rule({ ...taking, transfer, taken })
  }
}
