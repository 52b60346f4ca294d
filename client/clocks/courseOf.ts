import type { Course } from '#shared/clocks/course.ts'
import type { AidRequest } from '#shared/requests/contract.ts'

/** What the clocks need to know of a request; the desk, which is told less, has no use for it. */
export const courseOf = (request: AidRequest): Course => ({
  ...request,
  aidTypes: request.aidTypes ?? [],
  grantedAidTypes: request.grantedAidTypes ?? [],
  outcome: request.outcome ?? null,
  ground: request.ground ?? null,
  decidedOn: request.decidedOn ?? null,
  notifiedOn: request.notifiedOn ?? null,
  facts: request.facts ?? {},
})
