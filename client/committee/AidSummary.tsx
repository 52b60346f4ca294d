import { Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { AidDecision } from '#shared/committee/aidDecision.ts'
import styles from './DecisionPart.module.css'

/** In a line: what is answered, how much, for how long, or why not. */
export function useAidLine(): (said: AidDecision) => string {
  const { committee, requests, euros, longDay } = useMessages()
  return ({ kind, ground, amount, periodicity, from, until }) =>
    [
      committee.answers[kind],
      ground && requests.grounds[ground],
      amount !== null && periodicity && committee.perTurn[periodicity](euros(amount / 100)),
      from && committee.period(longDay(from), until && longDay(until)),
    ]
      .filter(Boolean)
      .join(' · ')
}

/** The answer with its calculation and its reasons. */
export function AidSummary({ said }: { readonly said: AidDecision }) {
  const { committee } = useMessages()
  const line = useAidLine()
  const { fields } = committee
  const reasons = [
    [fields.calculation, said.calculation],
    [fields.reasonsInFact, said.reasonsInFact],
    [fields.reasonsInLaw, said.reasonsInLaw],
  ] as const
  return (
    <>
      <Text size="sm" fw={550}>
        {line(said)}
      </Text>
      <dl className={styles.reasons}>
        {reasons.map(
          ([name, words]) =>
            words !== '' && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  )
}
