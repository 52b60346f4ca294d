import { NativeSelect } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { AidDecision } from '#shared/committee/aidDecision.ts'
import { AidFields } from './AidFields.tsx'
import { useAidLine } from './AidSummary.tsx'
import type { AidFaults } from './aidFaults.ts'
import type { AnswerDraft } from './answerDraft.ts'
import styles from './DecisionPart.module.css'

type AidAnswerProps = {
  readonly answer: AnswerDraft
  readonly proposal: AidDecision | undefined
  /** How it is called that nothing is decided on it yet; null where it must be. */
  readonly later: string | null
  readonly faults: AidFaults
  readonly onAnswer: (answer: AnswerDraft) => void
}

const modes = ['asProposed', 'other', 'later'] as const

/** The decision on one aid: as it was proposed, or otherwise in full. */
export function AidAnswer({ answer, proposal, later, faults, onAnswer }: AidAnswerProps) {
  const { committee, aid } = useMessages()
  const line = useAidLine()
  const { decide } = committee
  const name = aid.types[answer.aid.aidType]
  const offered = modes.filter((mode) => (mode === 'asProposed' ? proposal : mode === 'other' || later !== null))
  const words = { asProposed: decide.asProposed, other: decide.other, later: later ?? '' }
  return (
    <fieldset className={styles.aid}>
      <legend>{name}</legend>
      <div className={styles.row}>
        <p className={styles.quiet}>{proposal ? line(proposal) : decide.noProposal}</p>
        {offered.length > 1 && (
          <NativeSelect
            aria-label={decide.answer(name)}
            size="xs"
            value={answer.mode}
            data={offered.map((mode) => ({ value: mode, label: words[mode] }))}
            onChange={({ currentTarget }) =>
              onAnswer({ ...answer, mode: modes.find((mode) => mode === currentTarget.value) ?? answer.mode })
            }
          />
        )}
      </div>
      {answer.mode === 'other' && (
        <div className={styles.fields}>
          <AidFields
            draft={answer.aid}
            faults={faults}
            onDraft={(changes) => onAnswer({ ...answer, aid: { ...answer.aid, ...changes } })}
          />
        </div>
      )}
    </fieldset>
  )
}
