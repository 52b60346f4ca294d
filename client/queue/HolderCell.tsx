import { Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { PersonName } from '#client/layout/PersonName.tsx'

/** Who has the request; null when nobody has. */
export function HolderCell({ name }: { readonly name: string | null }) {
  const { nobody } = useMessages().queue
  if (name !== null) return <PersonName name={name} />
  return (
    <Text span c="dimmed" inherit>
      {nobody}
    </Text>
  )
}
