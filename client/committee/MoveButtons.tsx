import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'

type MoveButtonsProps = {
  readonly number: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onUp: () => void
  readonly onDown: () => void
}

/** Takes a point one place up or down. */
export function MoveButtons({ number, isFirst, isLast, onUp, onDown }: MoveButtonsProps) {
  const { meeting: words } = useMessages().committee
  return (
    <>
      <ActionIcon variant="subtle" color="gray" disabled={isFirst} aria-label={words.up(number)} onClick={onUp}>
        <IconArrowUp size="1rem" />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" disabled={isLast} aria-label={words.down(number)} onClick={onDown}>
        <IconArrowDown size="1rem" />
      </ActionIcon>
    </>
  )
}
