import { Textarea, TextInput } from '@mantine/core'
import type { Faults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import type { CentreEntry } from '#shared/territory/centre.ts'

type CentreFieldsProps = {
  readonly centre: CentreEntry
  readonly nameLabel: string
  readonly faults: Pick<Faults<'name' | 'email'>, 'text'>
  readonly onCentre: (changes: Partial<CentreEntry>) => void
}

/** What a centre is called and where it is written to. */
export function CentreFields({ centre, nameLabel, faults, onCentre }: CentreFieldsProps) {
  const { centres: words } = useMessages().territory
  return (
    <>
      <TextInput {...faults.text('name', (name) => onCentre({ name }))} label={nameLabel} value={centre.name} />
      <Textarea
        name="address"
        label={words.address}
        autosize
        minRows={2}
        value={centre.address}
        onChange={({ currentTarget }) => onCentre({ address: currentTarget.value })}
      />
      <TextInput
        {...faults.text('email', (email) => onCentre({ email }))}
        type="email"
        label={words.email}
        value={centre.email}
      />
    </>
  )
}
