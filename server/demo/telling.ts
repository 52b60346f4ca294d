import { record } from '#server/clocks/acts.ts'
import { makeDecisionLetter } from '#server/decisions/acts.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import type { SimpleFact } from '#shared/clocks/recording.ts'
import { chance } from './chance.ts'
import { byHolder, type Does, holderOf, nameOf, today } from './doing.ts'
import type { Story } from './story.ts'

/** The decision is told, and integration income paid; the letter is kept of what is still followed. */
export function tellingOf(story: Story): readonly Does[] {
  const { stage, late } = story.course
  const letter = stage === 'closed' ? [] : [letterOf(story)]
  return [...letter, notificationOf(story), ...(late ? [] : [paymentOf(story)])]
}

export const letterOf =
  (story: Story): Does =>
  ({ office, workers, ...seen }) =>
    makeDecisionLetter(office, workers(holderOf(story)), seen)

/** By registered post; some came for it and signed. */
const notificationOf =
  (story: Story): Does =>
  async ({ office, ...doing }) => {
    const drawn = chance(nameOf(story), 'notified')
    const handed = drawn < 0.25
    const number = String(Math.floor(drawn * 1e8)).padStart(8, '0')
    const proof = handed
      ? 'Récépissé signé, classeur des notifications'
      : `01054 12885 03 ${number.slice(0, 6)} ${number.slice(6)}`
    const how = handed ? ('handed' as const) : ('registered' as const)
    return byHolder(story, { step: 'notify', notifiedOn: today(office), how, proof })({ office, ...doing })
  }

/** The law sets a day for it only where integration income, or the settling-in bonus, was granted. */
const paymentOf =
  (story: Story): Does =>
  async ({ office, ...doing }) => {
    const { grantedAidTypes } = await getAidRequest(office.store.read, doing.requestId)
    if (!grantedAidTypes.some((type) => type === 'RIS' || type === 'INST')) return
    await factOf(story, 'paid')({ office, ...doing })
  }

/** The holder notes that this happened today. */
export const factOf =
  (story: Story, fact: SimpleFact, proof = ''): Does =>
  ({ office, workers, ...seen }) =>
    record(office, workers(holderOf(story)), {
      ...seen,
      recorded: { fact, on: today(office), firstReceivedOn: null, proof, reason: '' },
    })
