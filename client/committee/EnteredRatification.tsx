import { useMessages } from '#client/language/useMessages.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'
import { ReasonField } from '#client/requests/ReasonField.tsx'
import type { Point } from '#shared/meetings/contract.ts'
import { useAidLine } from './AidSummary.tsx'
import styles from './DecisionPart.module.css'
import type { Entering } from './useEntering.ts'

/** Whether the meeting ratified what the president decided alone; where it did not, why. */
export function EnteredRatification({ point, entering }: { readonly point: Point; readonly entering: Entering }) {
  const { committee, aid, layout } = useMessages()
  const { meeting: words, matters, decide } = committee
  const line = useAidLine()
  const { request, decisions } = point
  const { ratified, reason } = entering.ratificationOf(point)
  const path = entering.pathOf(point)
  const options = [
    { value: 'yes', label: words.ratify },
    { value: 'no', label: words.refuse },
    { value: 'later', label: decide.later },
  ] as const
  return (
    <fieldset className={styles.aid}>
      <legend>
        {request.number} {request.applicant} · {matters.ratification}
      </legend>
      <div className={styles.fields}>
        {decisions.map((one) => (
          <p key={one.id} className={styles.quiet}>
            {layout.labelled(aid.types[one.aidType], line(one))}
          </p>
        ))}
        <ChoiceField
          name={`${path}ratified`}
          label={words.answer}
          inLine
          options={options}
          value={ratified}
          error={undefined}
          onValue={(chosen) => entering.setRatification(point, { ratified: chosen })}
        />
        {ratified === 'no' && (
          <ReasonField
            name={`${path}reason`}
            label={words.why}
            text={reason}
            error={entering.faults.at(`${path}reason`)}
            onText={(text) => {
              entering.setRatification(point, { reason: text })
              entering.faults.forget(`${path}reason`)
            }}
          />
        )}
      </div>
    </fieldset>
  )
}
