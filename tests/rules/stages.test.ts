import { expect, test } from 'vitest'
import { type Stage, type Step, stageAfter, stages, steps } from '#shared/requests/stages.ts'

/** Where each step leads while nobody holds the request; a step that is absent leads nowhere. */
const leads: Record<Stage, Partial<Record<Step, Stage>>> = {
  received: { triage: 'triaged', claim: 'received', decide: 'decided', closeEarly: 'closed' },
  triaged: { triage: 'triaged', claim: 'contact', decide: 'decided', closeEarly: 'closed' },
  contact: { claim: 'contact', startInquiry: 'inquiry', decide: 'decided', closeEarly: 'closed' },
  inquiry: { claim: 'inquiry', propose: 'proposal', decide: 'decided', closeEarly: 'closed' },
  proposal: { claim: 'proposal', sendBack: 'inquiry', decide: 'decided', closeEarly: 'closed' },
  decided: { claim: 'decided', notify: 'followUp' },
  followUp: { claim: 'followUp', close: 'closed' },
  closed: { reopen: 'inquiry' },
}

const ways = stages.flatMap((stage) => steps.map((step) => ({ stage, step, next: leads[stage][step] ?? 'nowhere' })))

test.each(ways)('from $stage, the step $step leads to $next', ({ stage, step, next }) => {
  const standing = { stage, closedIn: stage === 'closed' ? ('inquiry' as const) : null, holderId: null }
  expect(stageAfter(step, standing) ?? 'nowhere').toBe(next)
})

test.each(stages.filter((stage) => stage !== 'closed'))('what was closed at %s is reopened there', (closedIn) => {
  expect(stageAfter('reopen', { stage: 'closed', closedIn, holderId: null })).toBe(closedIn)
})

test('whoever triages a request that they hold has taken it on: the first contact is next', () => {
  expect(stageAfter('triage', { stage: 'received', closedIn: null, holderId: 'Ana' })).toBe('contact')
})
