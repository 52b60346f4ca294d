import { Checkbox } from '@mantine/core'
import styles from '#client/contacts/ContactsPart.module.css'
import { useMessages } from '#client/language/useMessages.ts'
import type { Bringer } from '#shared/pieces/bringers.ts'
import { BringerField } from './BringerField.tsx'
import { usePieceName } from './usePieceName.ts'
import type { Choice } from './usePiecesToAsk.ts'

type PieceChoiceProps = {
  readonly choice: Choice
  /** Whether it is asked for already and has not come yet. */
  readonly isAsked: boolean
  readonly onToggle: () => void
  readonly onBringer: (bringer: Bringer) => void
}

/** A paper to tick; once ticked, who is to bring it. */
export function PieceChoice({ choice, isAsked, onToggle, onBringer }: PieceChoiceProps) {
  const words = useMessages().pieces
  const name = usePieceName()({ code: choice.code, name: choice.key })
  const isTicked = choice.isChosen && !isAsked
  return (
    <div className={styles.choice}>
      <Checkbox
        name="pieces"
        className={styles.grows ?? ''}
        label={isAsked ? `${name} (${words.alreadyAsked})` : name}
        checked={isTicked}
        disabled={isAsked}
        onChange={onToggle}
      />
      {isTicked && <BringerField label={words.bringerOf(name)} bringer={choice.bringer} onBringer={onBringer} />}
    </div>
  )
}
