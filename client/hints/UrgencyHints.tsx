import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { hintsApi } from './api.ts'
import { evidenceText } from './evidenceText.ts'
import styles from './HintList.module.css'

type UrgencyHintsProps = {
  readonly requestId: string
  /** Takes what a hint rests on over as the reason of the urgency; null where none is asked for. */
  readonly onTake: ((reason: string) => void) | null
}

/** What the text tells that may be urgent, beside the choice of the urgency, which it never makes. */
export function UrgencyHints({ requestId, onTake }: UrgencyHintsProps) {
  const messages = useMessages()
  const { hints: words } = messages
  const { data } = useQuery(hintsApi.list({ params: { requestId } }))
  const told = (data?.hints ?? []).filter(
    ({ kind, dismissedAt }) => dismissedAt === null && pressing.some((one) => one === kind),
  )
  if (told.length === 0) return null
  return (
    <div className={styles.section}>
      <ul className={styles.hints} aria-label={words.title}>
        {told.map((hint) => {
          const name = words.kinds[hint.kind]
          const evidence = evidenceText(hint, messages)
          return (
            <li key={hint.kind} className={styles.hint}>
              <span className={styles.said}>
                <strong className={styles.name}>{name}</strong>
                <span className={styles.evidence}>{evidence}</span>
              </span>
              {onTake && (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={words.takeOne(name)}
                  onClick={() => onTake(messages.layout.labelled(name, evidence).slice(0, longestReason))}
                >
                  {words.takeReason}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <Text size="xs" c="dimmed">
        {words.neverUrgency}
      </Text>
    </div>
  )
}

const pressing = ['eviction', 'cutOff', 'medical'] as const
const longestReason = 500
