import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { Known, Verdict } from '#shared/persons/contract.ts'
import styles from './PersonPage.module.css'
import { UndoVerdict } from './UndoVerdict.tsx'
import { useVerdictText } from './useVerdictText.ts'

type VerdictListProps = { readonly verdicts: readonly Verdict[]; readonly persons: readonly Known[] }

/** What was answered about any two of these requests, by whom and when, each with its undoing; also where answers contradict each other. */
export function VerdictList({ verdicts, persons: known }: VerdictListProps) {
  const { persons } = useMessages()
  const { person: words } = persons
  const verdictText = useVerdictText()
  if (verdicts.length === 0) return <p className={styles.quiet}>{words.noLinks}</p>
  const numberOf = new Map(known.flatMap(({ requests }) => requests.map(({ id, number }) => [id, number])))
  const isOfOne = ({ oneId, otherId }: Verdict) =>
    known.some(({ requests }) => [oneId, otherId].every((each) => requests.some(({ id }) => id === each)))
  const contradicts = verdicts.some((verdict) => verdict.kind !== 'samePerson' && isOfOne(verdict))
  return (
    <>
      {contradicts && (
        <Alert color="yellow" variant="outline" icon={<IconAlertTriangle aria-hidden />}>
          {words.contradiction}
        </Alert>
      )}
      <ul className={styles.list}>
        {verdicts.map((verdict) => {
          const [one, other] = [numberOf.get(verdict.oneId) ?? '', numberOf.get(verdict.otherId) ?? ''].sort()
          const pair = words.between(one ?? '', other ?? '')
          return (
            <li key={verdict.id} className={styles.entry}>
              <span>
                <strong>{pair}</strong> · {verdictText(verdict)}
              </span>
              <UndoVerdict verdictId={verdict.id} number={pair} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
