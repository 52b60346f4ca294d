import { NativeSelect } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { type Bringer, bringers } from '#shared/pieces/bringers.ts'

type BringerFieldProps = {
  /** Said to who does not see what it stands beside. */
  readonly label: string
  readonly bringer: Bringer
  readonly onBringer: (bringer: Bringer) => void
}

/** Who must bring a paper. */
export function BringerField({ label, bringer, onBringer }: BringerFieldProps) {
  const words = useMessages().pieces
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={bringer}
      data={bringers.map((value) => ({ value, label: words.bringers[value] }))}
      onChange={({ currentTarget }) => {
        const chosen = bringers.find((one) => one === currentTarget.value)
        if (chosen) onBringer(chosen)
      }}
    />
  )
}
