import { Text } from '@mantine/core'
import type { Faults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { CentreFields } from '#client/territory/CentreFields.tsx'
import type { CentreEntry } from '#shared/territory/centre.ts'

export type CentreField = 'municipality' | 'name' | 'email'

type AddresseeProps = {
  readonly centre: CentreEntry
  readonly nameLabel: string
  readonly faults: Pick<Faults<CentreField>, 'text'>
  readonly onCentre: (centre: CentreEntry) => void
}

/** Name and address of where it goes, as the directory has them and as it will keep them. */
export function Addressee({ centre, nameLabel, faults, onCentre }: AddresseeProps) {
  const { fields } = useMessages().transfers
  return (
    <>
      <CentreFields
        centre={centre}
        nameLabel={nameLabel}
        faults={faults}
        onCentre={(changes) => onCentre({ ...centre, ...changes })}
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
