/** Where a request stands, in the order in which the procedure goes (domain.md 3.1). */
export const stages = [
  'received', // to triage
  'triaged', // to take on
  'contact', // first contact to make
  'inquiry', // social inquiry
  'proposal', // report and proposal ready
  'decided', // to notify
  'followUp',
  'closed',
] as const
export type Stage = (typeof stages)[number]

export const steps = [
  'triage',
  'claim',
  'startInquiry',
  'propose',
  'sendBack',
  'decide',
  'notify',
  'close',
  'closeEarly',
  'reopen',
] as const
export type Step = (typeof steps)[number]

/** The whole procedure. A step that is absent from a stage is refused there; `before` is the stage that a closed request was closed in. */
export const procedure = {
  received: { triage: 'triaged', claim: 'received', closeEarly: 'closed' },
  triaged: { triage: 'triaged', claim: 'contact', closeEarly: 'closed' },
  contact: { claim: 'contact', startInquiry: 'inquiry', closeEarly: 'closed' },
  inquiry: { claim: 'inquiry', propose: 'proposal', closeEarly: 'closed' },
  proposal: { claim: 'proposal', sendBack: 'inquiry', decide: 'decided', closeEarly: 'closed' },
  decided: { claim: 'decided', notify: 'followUp' },
  followUp: { claim: 'followUp', close: 'closed' },
  closed: { reopen: 'before' },
} as const satisfies Record<Stage, Partial<Record<Step, Stage | 'before'>>>

type Stood = { readonly stage: Stage; readonly closedIn: Stage | null }

/** The stage that the step leads to, or undefined where the procedure does not know it. `closedIn` is null for a request that is not closed. */
export function stageAfter(step: Step, { stage, closedIn }: Stood): Stage | undefined {
  const ways: Partial<Record<Step, Stage | 'before'>> = procedure[stage]
  const next = ways[step]
  return next === 'before' ? (closedIn ?? undefined) : next
}
