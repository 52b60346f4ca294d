import { Alert, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { ThinReason } from '#shared/decisions/thinReasons.ts'

type ThinReasonsProps = { readonly thin: readonly ThinReason[] }

/** Reasons that are there, yet would not convince a court; nothing where there are none. */
export function ThinReasons({ thin }: ThinReasonsProps) {
  const { decisions, aid } = useMessages()
  const { weak, weaknesses } = decisions.letter
  if (thin.length === 0) return null
  return (
    <Alert variant="outline" color="orange" icon={<IconPencil aria-hidden />}>
      <Text size="sm" fw={600}>
        {weak}
      </Text>
      {thin.map(({ aidType, weakness }) => (
        <Text key={`${aidType} ${weakness}`} size="sm">
          {weaknesses[weakness](aid.types[aidType])}
        </Text>
      ))}
    </Alert>
  )
}
