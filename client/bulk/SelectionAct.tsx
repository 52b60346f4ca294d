import { Button } from '@mantine/core'
import { useOfferWithoutKey } from '#client/shortcuts/useOfferWithoutKey.ts'

type SelectionActProps = {
  readonly verb: string
  /** The same in the palette, where it must say of what. */
  readonly words: string
  readonly disabled: boolean
  readonly onAct: () => void
}

/** Something that can be done with the selection. From the rows the button may be far to reach by keyboard: the palette offers the same. */
export function SelectionAct({ verb, words, disabled, onAct }: SelectionActProps) {
  useOfferWithoutKey(disabled ? null : words, onAct)
  return (
    <Button variant="default" size="xs" disabled={disabled} onClick={onAct}>
      {verb}
    </Button>
  )
}
