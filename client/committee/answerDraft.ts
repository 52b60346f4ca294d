import type { AidType } from '#shared/aid/aidTypes.ts'
import type { AidDecision } from '#shared/committee/aidDecision.ts'
import { type AidDraft, answerOf, blankAid, draftOf, saidIn } from './aidDraft.ts'

/** What was decided on one aid as it is being entered: as proposed, otherwise, or nothing yet. */
export type AnswerDraft = { readonly mode: 'asProposed' | 'other' | 'later'; readonly aid: AidDraft }

type Prepared = {
  readonly asked: readonly AidType[]
  readonly proposals: readonly AidDecision[]
  /** What is decided already and stands. */
  readonly decided: readonly AidType[]
  /** Whether what has no proposal may wait. */
  readonly mayWait: boolean
}

/** An answer for each aid that was asked or is proposed, as it is proposed. */
export function begunWith({ asked, proposals, decided, mayWait }: Prepared): readonly AnswerDraft[] {
  const proposed = proposals.map(({ aidType }) => aidType)
  const types = [...asked, ...proposed.filter((type) => !asked.includes(type))]
  const open = types.filter((type) => type !== 'UNK' && !decided.includes(type))
  const unproposed = mayWait && open.length > 1 ? 'later' : 'other'
  return open.map((type) => {
    const proposal = proposals.find(({ aidType }) => aidType === type)
    return proposal ? { mode: 'asProposed', aid: draftOf(proposal) } : { mode: unproposed, aid: blankAid(type) }
  })
}

/** What is sent of the answers: those that decide nothing yet are left out. */
export const decisionsIn = (answers: readonly AnswerDraft[], proposals: readonly AidDecision[]) =>
  answers.filter(({ mode }) => mode !== 'later').map((answer) => saidOf(answer, proposals))

function saidOf({ mode, aid }: AnswerDraft, proposals: readonly AidDecision[]) {
  const proposal = proposals.find(({ aidType }) => aidType === aid.aidType)
  return mode === 'asProposed' && proposal ? answerOf(proposal) : saidIn(aid)
}

/** Where the contract finds the answer among those that are sent; an empty path for one that is not. */
export function pathOf(answers: readonly AnswerDraft[], index: number): string {
  if (answers[index]?.mode === 'later') return ''
  return `decisions.${answers.slice(0, index).filter(({ mode }) => mode !== 'later').length}.`
}
