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

/**
 * The whole procedure. A step that is absent from a stage is refused there; `before` is the stage that a closed request
 * was closed in. A decision before the proposal is the president's, in urgency (OL art. 28 §1).
 */
const procedure = {
  received: { triage: 'triaged', claim: 'received', decide: 'decided', closeEarly: 'closed' },
  triaged: { triage: 'triaged', claim: 'contact', decide: 'decided', closeEarly: 'closed' },
  contact: { claim: 'contact', startInquiry: 'inquiry', decide: 'decided', closeEarly: 'closed' },
  inquiry: { claim: 'inquiry', propose: 'proposal', decide: 'decided', closeEarly: 'closed' },
  proposal: { claim: 'proposal', sendBack: 'inquiry', decide: 'decided', closeEarly: 'closed' },
  decided: { claim: 'decided', notify: 'followUp' },
  followUp: { claim: 'followUp', close: 'closed' },
  closed: { reopen: 'before' },
} as const satisfies Record<Stage, Partial<Record<Step, Stage | 'before'>>>

/** Where a request stands and who has it; `closedIn` is null while it is open, `holderId` while nobody has it. */
export type Standing = { readonly stage: Stage; readonly closedIn: Stage | null; readonly holderId: string | null }

/**
 * The stage that the step leads to, or undefined where the procedure does not know it. Whoever triages a request that
 * they hold has taken it on: it goes straight to the first contact.
 */
export function stageAfter(step: Step, { stage, closedIn, holderId }: Standing): Stage | undefined {
  const ways: Partial<Record<Step, Stage | 'before'>> = procedure[stage]
  const next = ways[step]
  if (next === 'before') return closedIn ?? undefined
  return next === 'triaged' && holderId !== null ? procedure.triaged.claim : next
}
