import { Anchor, CloseButton } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { Hint } from '#shared/hints/contract.ts'
import { graveHints } from '#shared/hints/kinds.ts'
import { EarlierRequest } from './EarlierRequest.tsx'
import { evidenceText } from './evidenceText.ts'
import styles from './HintList.module.css'
import { hintIcons } from './hintIcons.ts'
import { useShowInStory } from './useShowInStory.ts'

type HintLineProps = {
  readonly hint: Hint
  /** The request of which it is a hint. */
  readonly requestId: string
  readonly onDismiss: (() => void) | null
}

/** One hint with what it rests on; null for who may not dismiss it. */
export function HintLine({ hint, requestId, onDismiss }: HintLineProps) {
  const messages = useMessages()
  const showInStory = useShowInStory()
  const { hints } = messages
  const { kind, evidence } = hint
  const Icon = hintIcons[kind]
  const name = hints.kinds[kind]
  const { field, words, number, requestId: earlier } = evidence
  return (
    <li className={styles.hint} data-grave={graveHints.includes(kind) || undefined}>
      <Icon size="1.125rem" aria-hidden />
      <span className={styles.said}>
        <strong className={styles.name}>{name}</strong>
        <span className={styles.evidence}>{evidenceText(hint, messages)}</span>{' '}
        {field === 'story' && words && (
          <Anchor
            component="button"
            type="button"
            size="sm"
            aria-label={hints.showOne(name)}
            onClick={() => showInStory(words)}
          >
            {hints.show}
          </Anchor>
        )}
        {number && earlier && <EarlierRequest of={requestId} earlier={{ id: earlier, number }} />}
      </span>
      {onDismiss && (
        <CloseButton size="1.5rem" aria-label={hints.dismissOne(name)} title={hints.dismiss} onClick={onDismiss} />
      )}
    </li>
  )
}
