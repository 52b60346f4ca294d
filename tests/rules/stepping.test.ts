import { expect, test } from 'vitest'
import { type Role, roles } from '#shared/people/permissions.ts'
import { type Stage, stages, steps } from '#shared/requests/stages.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'

type Holding = 'nobody' | 'self' | 'colleague'
type Row = readonly [Stage, Holding, { readonly [R in Role]?: string }]

/** Before a proposal the president's decision alone, in urgency (OL art. 28 §1), recorded by who decides. */
const urgent = { president: 'decide' }

/** Every step that may be taken, by who holds the request. A role that is absent may take none. */
const table: readonly Row[] = [
  [
    'received',
    'nobody',
    { socialWorker: 'triage claim closeEarly', lead: 'triage claim decide closeEarly', ...urgent },
  ],
  ['received', 'self', { socialWorker: 'triage closeEarly', lead: 'triage decide closeEarly', ...urgent }],
  ['received', 'colleague', { lead: 'decide', ...urgent }],
  ['triaged', 'nobody', { socialWorker: 'triage claim closeEarly', lead: 'triage claim decide closeEarly', ...urgent }],
  ['triaged', 'self', { socialWorker: 'triage closeEarly', lead: 'triage decide closeEarly', ...urgent }],
  ['triaged', 'colleague', { lead: 'decide', ...urgent }],
  ['contact', 'nobody', { socialWorker: 'claim', lead: 'claim decide', ...urgent }],
  ['contact', 'self', { socialWorker: 'startInquiry closeEarly', lead: 'startInquiry decide closeEarly', ...urgent }],
  ['contact', 'colleague', { lead: 'decide', ...urgent }],
  ['inquiry', 'nobody', { socialWorker: 'claim', lead: 'claim decide', ...urgent }],
  ['inquiry', 'self', { socialWorker: 'propose closeEarly', lead: 'propose decide closeEarly', ...urgent }],
  ['inquiry', 'colleague', { lead: 'decide', ...urgent }],
  ['proposal', 'nobody', { socialWorker: 'claim', lead: 'claim sendBack decide', president: 'sendBack decide' }],
  [
    'proposal',
    'self',
    { socialWorker: 'sendBack decide closeEarly', lead: 'sendBack decide closeEarly', president: 'sendBack decide' },
  ],
  ['proposal', 'colleague', { lead: 'sendBack decide', president: 'sendBack decide' }],
  ['decided', 'nobody', { socialWorker: 'claim', lead: 'claim' }],
  ['decided', 'self', { socialWorker: 'notify', lead: 'notify' }],
  ['decided', 'colleague', {}],
  ['followUp', 'nobody', { socialWorker: 'claim', lead: 'claim' }],
  ['followUp', 'self', { socialWorker: 'close', lead: 'close' }],
  ['followUp', 'colleague', {}],
  ['closed', 'nobody', { lead: 'reopen' }],
  ['closed', 'self', { lead: 'reopen' }],
  ['closed', 'colleague', { lead: 'reopen' }],
]

const cases = table.flatMap(([stage, holding, allowed]) =>
  roles.map((role) => ({ stage, holding, role, allowed: allowed[role] ?? '' })),
)

const standing = (stage: Stage, holding: Holding) => ({
  stage,
  closedIn: stage === 'closed' ? ('followUp' as const) : null,
  holderId: { nobody: null, self: 'Ana', colleague: 'Bram' }[holding],
})

const worker = (role: Role) => ({ id: 'Ana', name: 'Ana', roles: [role] })

test.each(cases)('$stage, held by $holding: a $role may take “$allowed”', ({ stage, holding, role, allowed }) => {
  const may = steps.filter((step) => refusalToStep(step, standing(stage, holding), worker(role)) === null)
  expect(may.join(' ')).toBe(allowed)
})

test('the table leaves no stage and no holder out', () => {
  expect(table.map(([stage, holding]) => `${stage} ${holding}`)).toEqual(
    stages.flatMap((stage) => ['nobody', 'self', 'colleague'].map((holding) => `${stage} ${holding}`)),
  )
})

test.each([
  ['a step that the procedure does not know there', 'notify', 'contact', 'self', 'step-not-in-this-stage'],
  ['a step on what a colleague has', 'startInquiry', 'contact', 'colleague', 'request-held-by-colleague'],
  ['a step on what nobody has taken on', 'startInquiry', 'contact', 'nobody', 'request-held-by-nobody'],
  ['triage of what a colleague triages', 'triage', 'received', 'colleague', 'request-held-by-colleague'],
  ['a decision before there is a proposal', 'decide', 'inquiry', 'self', 'decision-needs-proposal'],
  ['reopening by who is no lead', 'reopen', 'closed', 'self', 'permission-missing'],
] as const)('%s is refused with its reason', (_, step, stage, holding, refusal) => {
  expect(refusalToStep(step, standing(stage, holding), worker('socialWorker'))).toBe(refusal)
})

test('somebody with two roles may do what either may', () => {
  const both = { id: 'Ana', name: 'Ana', roles: ['reception', 'president'] as const }
  expect(refusalToStep('decide', standing('proposal', 'colleague'), both)).toBeNull()
})
