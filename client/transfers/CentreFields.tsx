import { Text, Textarea, TextInput } from '@mantine/core'
import type { Faults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { CentreEntry } from '#shared/territory/centre.ts'

export type CentreField = 'municipality' | 'name' | 'email'

type CentreFieldsProps = {
  readonly centre: CentreEntry
  readonly nameLabel: string
  readonly faults: Pick<Faults<CentreField>, 'at' | 'forget'>
  readonly onCentre: (centre: CentreEntry) => void
}

/** Name and address of where it goes, as the directory has them and as it will keep them. */
export function CentreFields({ centre, nameLabel, faults, onCentre }: CentreFieldsProps) {
  const { fields } = useMessages().transfers
  return (
    <>
      <TextInput
        name="name"
        label={nameLabel}
        value={centre.name}
        error={faults.at('name')}
        onChange={({ currentTarget }) => {
          onCentre({ ...centre, name: currentTarget.value })
          faults.forget('name')
        }}
      />
      <Textarea
        name="address"
        label={fields.address}
        autosize
        minRows={2}
        value={centre.address}
        onChange={({ currentTarget }) => onCentre({ ...centre, address: currentTarget.value })}
      />
      <TextInput
        name="email"
        type="email"
        label={fields.email}
        value={centre.email}
        error={faults.at('email')}
        onChange={({ currentTarget }) => {
          onCentre({ ...centre, email: currentTarget.value })
          faults.forget('email')
        }}
      />
      <Text size="xs" c="dimmed">
        {fields.kept}
      </Text>
    </>
  )
}

/** The field at a path of the centre that was refused: `centre.nis5` is the municipality. */
export function centreFieldAt(path: string): string {
  const [first = '', second] = path.split('.')
  if (first !== 'centre') return first
  return second === 'nis5' ? 'municipality' : (second ?? 'name')
}
