import { useMessages } from '#client/language/useMessages.ts'
import type { Point } from '#shared/meetings/contract.ts'
import { AddedAid } from './AddedAid.tsx'
import { AidAnswers } from './AidAnswers.tsx'
import styles from './DecisionPart.module.css'
import type { Entering } from './useEntering.ts'

/** The decisions of a meeting on one request; one aid that is put off puts off the request. */
export function EnteredRequest({ point, entering }: { readonly point: Point; readonly entering: Entering }) {
  const { committee } = useMessages()
  const { request, proposals } = point
  const answers = entering.answersTo(point)
  const isOtherwise = answers.every(({ mode }) => mode !== 'asProposed')
  return (
    <fieldset className={styles.aid} aria-label={committee.meeting.decideOf(request.applicant)}>
      <legend>
        {request.number} {request.applicant}
      </legend>
      <div className={styles.fields}>
        <AidAnswers
          answers={answers}
          proposals={proposals}
          later={committee.decide.later}
          faults={entering.faults}
          path={entering.pathOf(point)}
          onAnswers={(changed) => entering.setAnswers(point, changed)}
        />
        {isOtherwise && <AddedAid answers={answers} onAnswers={(changed) => entering.setAnswers(point, changed)} />}
      </div>
    </fieldset>
  )
}
