import { findOriginal } from '#server/intake/storage.ts'
import { act } from '#server/journal/act.ts'
import { getWorker } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import { holdersOfSamePerson } from '#server/persons/announcing.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused } from '#shared/refusals.ts'
import { refusalToAssign, refusalToClaim, refusalToRelease, refusalToTakeOver } from '#shared/requests/claiming.ts'
import { type Standing, stageAfter } from '#shared/requests/stages.ts'
import { type Changing, changeRequest, type Seen } from './changing.ts'
import { getAidRequest } from './storage.ts'

/**
 * The worker takes on a request that nobody has. Of several who try, the others learn who has it and since when; who has it
 * already gets it as it is, for their first answer may have been lost on the way. Whoever has another open request of the
 * same person is told.
 */
export async function claim(office: Office, worker: Worker, seen: Seen) {
  try {
    return await changeRequest(office, worker, seen, claiming(office, worker))
  } catch (error) {
    if (!(error instanceof Refused && error.refusal === 'request-already-yours')) throw error
    return { ...(await getAidRequest(office.store.read, seen.requestId)), takeBack: null }
  }
}

/** What the worker changes by taking a request on. */
export const claiming = (office: Office, worker: Worker): Changing => ({
  ruleFirst: true,
  refusal: (request) => refusalToClaim(request, worker),
  change: async (request, tx) => {
    const holders = await holdersOfSamePerson(tx, request.id)
    const tells = holders.map((workerId) => ({ workerId, kind: 'samePersonClaimed' as const }))
    return { act: 'claimed', changes: heldBy(office, worker, request), tells }
  },
})

/** The worker gives the request back, and says why. */
export const release = (office: Office, worker: Worker, { reason, ...seen }: Seen & { readonly reason: string }) =>
  changeRequest(office, worker, seen, {
    refusal: (request) => refusalToRelease(request, worker),
    change: () => ({ act: 'released', changes: { holderId: null, heldSince: null }, reason }),
  })

type Assignment = Seen & { readonly workerId: string; readonly note: string }

/** A lead gives the request to a colleague; both the colleague and whoever had it are told. */
export const assign = (office: Office, worker: Worker, { workerId, note, ...seen }: Assignment) =>
  changeRequest(office, worker, seen, {
    refusal: async (request, tx) => {
      const colleague = await getWorker(tx, workerId)
      return refusalToAssign(request, worker, colleague.active ? colleague : { ...colleague, roles: [] })
    },
    change: (request) => ({
      act: 'assigned',
      changes: heldBy(office, { id: workerId }, request),
      details: { colleague: workerId, ...(request.holderId && { formerHolder: request.holderId }) },
      reason: note,
      tells: [
        { workerId, kind: 'assignedToYou' },
        { workerId: request.holderId, kind: 'assignedAway' },
      ],
    }),
  })

/** A lead takes the request over from the colleague who has it, who is told why. */
export const takeOver = (office: Office, worker: Worker, { reason, ...seen }: Seen & { readonly reason: string }) =>
  changeRequest(office, worker, seen, {
    refusal: (request) => refusalToTakeOver(request, worker),
    change: (request) => ({
      act: 'takenOver',
      changes: heldBy(office, worker, request),
      details: { ...(request.holderId && { colleague: request.holderId }) },
      reason,
      tells: [{ workerId: request.holderId, kind: 'takenOver' }],
    }),
  })

/** Gives the message as it came; the journal keeps who looked at it. */
export async function readOriginal(office: Office, worker: Worker, requestId: string) {
  const original = await act(office, worker, async (tx) => {
    const result = await findOriginal(tx, requestId)
    if (!result) throw new Refused('not-found')
    return { result, entry: { act: 'originalRead', requestId } }
  })
  const { body, ...about } = original
  return { ...about, bytes: Buffer.from(body).toString('base64') }
}

const heldBy = (office: Office, { id }: { readonly id: string }, request: Standing) => ({
  holderId: id,
  heldSince: office.clock.now(),
  stage: stageAfter('claim', request) ?? request.stage,
})
