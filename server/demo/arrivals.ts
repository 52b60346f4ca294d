import type { Day } from '#shared/calendar/days.ts'
import type { TakenStep } from '#shared/requests/contract.ts'
import { by, byHolder, type Does } from './doing.ts'
import { endingsOf } from './leaving.ts'
import { agendaOf, decisionIn, proposalsOf } from './proposing.ts'
import type { Story } from './story.ts'
import { claimsOf, triageOf } from './taking.ts'
import { tellingOf } from './telling.ts'

/** The stages to which the office brings a request, in order: all but the first. */
export const way = ['triaged', 'contact', 'inquiry', 'proposal', 'decided', 'followUp', 'closed'] as const
export type Reached = (typeof way)[number]

/** What brought the request to the stage; more than one thing where the way went round. `meeting`: the one that decides. */
export function arrivalsAt(stage: Reached, story: Story, meeting: Day | null): readonly Does[] {
  switch (stage) {
    case 'triaged':
      return [triageOf(story)]
    case 'contact':
      return claimsOf(story)
    case 'inquiry':
      return [byHolder(story, { step: 'startInquiry' })]
    case 'proposal':
      return [...proposalsOf(story), ...(meeting ? [agendaOf(story, meeting)] : [])]
    case 'decided':
      return [decisionIn(story)]
    case 'followUp':
      return tellingOf(story)
    case 'closed':
      return endingsOf(story)
  }
}

/** How a request that was closed too soon came back. */
export function reopening(story: Story): readonly Does[] {
  const { detour, stage } = story.course
  if (detour?.kind !== 'reopened') return []
  const reason = detour.closedBecause
  const closing: TakenStep =
    stage === 'followUp'
      ? { step: 'close', reason }
      : { step: 'closeEarly', outcome: 'withdrawn', ground: null, reason }
  return [byHolder(story, closing), by('brigitte', { step: 'reopen', reason: detour.reason })]
}
