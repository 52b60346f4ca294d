import { restDays } from '#server/rest/restDays.ts'
import { restRule } from '#server/rest/rule.ts'
import { awaitedIn, restingOfMine, restingOfOthers } from '#server/rest/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Day } from '#shared/calendar/days.ts'
import { restsSince } from '#shared/rest/resting.ts'
import { type Found, listed } from './found.ts'

type Asked = { readonly workerId: string; readonly today: Day; readonly shown: number }

/** Claims of mine that nobody works on: I am asked whether I keep them. */
export async function ownRestingClaims(db: Database, asked: Asked): Promise<Found> {
  const { ask } = restDays(await restRule(db), asked.today)
  const claims = await restingOfMine(db).execute({ ...asked, ...ask })
  return listed(claims, (claim) => ({ reason: 'rest', day: sinceOf(claim) }))
}

/** Those of colleagues, and which of them can be put back in the list. */
export async function othersRestingClaims(db: Database, asked: Asked): Promise<Found> {
  const { lead, release } = restDays(await restRule(db), asked.today)
  const claims = await restingOfOthers(db).execute({ ...asked, ...lead })
  return listed(claims, (claim) => {
    const day = sinceOf(claim)
    return { reason: 'resting', day, releasable: day <= release.since }
  })
}

const sinceOf = (claim: Parameters<typeof awaitedIn>[0] & { readonly touchedOn: Day }) =>
  restsSince({ ...awaitedIn(claim), touchedOn: claim.touchedOn })
