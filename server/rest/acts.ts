import type { Office } from '#server/office.ts'
import { actBeside } from '#server/requests/beside.ts'
import { changeRequest, type Seen } from '#server/requests/changing.ts'
import { getAidRequest, type StoredRequest } from '#server/requests/storage.ts'
import { changeSetting } from '#server/settings/acts.ts'
import type { Database } from '#server/storage/store.ts'
import { type Day, dayOf } from '#shared/calendar/days.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { refuse } from '#shared/refusals.ts'
import { refusalToRelease } from '#shared/requests/claiming.ts'
import { refusalToPutBack, restingOf, restsSince } from '#shared/rest/resting.ts'
import type { RestRule } from '#shared/rest/restRule.ts'
import { restRule } from './rule.ts'
import { findAwaited } from './storage.ts'

/** Whether the claim rests and since when, or null. */
export async function viewRest({ store, clock }: Office, requestId: string) {
  const request = await getAidRequest(store.read, requestId)
  return { rest: await restOf(store.read, request, dayOf(clock.now())) }
}

async function restOf(db: Database, request: StoredRequest, today: Day) {
  const claim = { ...request, ...(await findAwaited(db, request.id)) }
  const resting = restingOf(claim, await restRule(db), today)
  return resting && { resting, since: restsSince(claim) }
}

/** Its holder keeps the claim, as only who could give it back may: that day it was worked on. */
export const keepClaim = (office: Office, worker: Worker, requestId: string) =>
  actBeside(office, worker, {
    requestId,
    work: async (_, request) => {
      refuse(refusalToRelease(request, worker))
      const isFresh = request.touchedOn === dayOf(office.clock.now())
      return { result: {}, act: isFresh ? null : 'claimKept' }
    },
  })

/** A lead puts a claim that nobody works on back in the list; whoever had it is told. */
export const putBack = (office: Office, worker: Worker, seen: Seen) =>
  changeRequest(office, worker, seen, {
    // A note or a promise raises no version: who worked on it meanwhile is found by the rule.
    ruleFirst: true,
    refusal: async (request, tx) => {
      const rest = await restOf(tx, request, dayOf(office.clock.now()))
      return refusalToPutBack(request, rest?.resting ?? null, worker)
    },
    change: ({ holderId }) => ({
      act: 'restReleased',
      changes: { holderId: null, heldSince: null },
      details: { ...(holderId && { colleague: holderId }) },
      tells: [{ workerId: holderId, kind: 'restReleased' }],
    }),
  })

export const setRestRule = (office: Office, worker: Worker, value: RestRule) =>
  changeSetting(office, worker, { name: 'rest', value })
