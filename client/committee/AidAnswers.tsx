import type { Faults } from '#client/forms/useFaults.ts'
import type { AidDecision } from '#shared/committee/aidDecision.ts'
import { AidAnswer } from './AidAnswer.tsx'
import { faultsAt } from './aidFaults.ts'
import { type AnswerDraft, pathOf } from './answerDraft.ts'

type AidAnswersProps = {
  readonly answers: readonly AnswerDraft[]
  readonly proposals: readonly AidDecision[]
  readonly later: string | null
  readonly faults: Faults<string>
  /** What stands before the path of each answer: that of its request in a list. */
  readonly path?: string
  readonly onAnswers: (answers: readonly AnswerDraft[]) => void
}

/** The decisions on all the aids of one request. */
export const AidAnswers = ({ answers, proposals, later, faults, path = '', onAnswers }: AidAnswersProps) =>
  answers.map((answer, index) => (
    <AidAnswer
      key={answer.aid.aidType}
      answer={answer}
      proposal={proposals.find(({ aidType }) => aidType === answer.aid.aidType)}
      later={later}
      faults={faultsAt(faults, `${path}${pathOf(answers, index)}`)}
      onAnswer={(changed) => onAnswers(answers.map((one, place) => (place === index ? changed : one)))}
    />
  ))
