import { assign, claim, release, takeOver } from '#server/requests/acts.ts'
import { triage } from '#server/requests/stepActs.ts'
import { knownAidTypes } from '#shared/aid/aidTypes.ts'
import type { SignInName } from './colleagues.ts'
import { type Does, holderOf, triagerOf } from './doing.ts'
import type { Story } from './story.ts'

export function triageOf({ asks, course }: Story): Does {
  const { competence = 'competent', urgency = ['normal', ''], known = false } = course
  const asked = course.aidTypes ?? knownAidTypes(asks)
  const settled = {
    competence,
    urgency: urgency[0],
    urgencyReason: urgency[1],
    aidTypes: asked.length === 0 ? ['UNK' as const] : [...asked],
    knownToOffice: known,
  }
  return ({ office, workers, ...seen }) => triage(office, workers(triagerOf(course)), { ...seen, settled })
}

/** How the request came to its holder; in several turns where the way went round. */
export function claimsOf(story: Story): readonly Does[] {
  const { detour } = story.course
  const holder = holderOf(story)
  const claimBy =
    (name: SignInName): Does =>
    ({ office, workers, ...seen }) =>
      claim(office, workers(name), seen)
  if (detour?.kind === 'released') {
    const { first, reason } = detour
    const giveBack: Does = ({ office, workers, ...seen }) => release(office, workers(first), { ...seen, reason })
    return [claimBy(first), giveBack, claimBy(holder)]
  }
  if (detour?.kind === 'takenOver') {
    const { first, reason } = detour
    return [claimBy(first), ({ office, workers, ...seen }) => takeOver(office, workers(holder), { ...seen, reason })]
  }
  if (detour?.kind === 'assigned') {
    const note = detour.reason
    return [
      ({ office, workers, ...seen }) =>
        assign(office, workers('brigitte'), { ...seen, workerId: workers(holder).id, note }),
    ]
  }
  return [claimBy(holder)]
}
