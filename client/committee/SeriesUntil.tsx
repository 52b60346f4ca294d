import { TextInput } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'

type SeriesUntilProps = {
  readonly until: string
  readonly error: string | undefined
  readonly onUntil: (day: string) => void
}

/** The day after which the meetings no longer come back. */
export function SeriesUntil({ until, error, onUntil }: SeriesUntilProps) {
  const { meetings: words } = useMessages().committee
  return (
    <TextInput
      type="date"
      name="until"
      label={words.until}
      description={words.untilNote}
      maw="16rem"
      value={until}
      error={error}
      onChange={({ currentTarget }) => onUntil(currentTarget.value)}
    />
  )
}
