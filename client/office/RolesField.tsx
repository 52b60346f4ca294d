import { Checkbox, Stack } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { type Role, roles } from '#shared/people/permissions.ts'

type Choice = {
  readonly value: readonly Role[]
  readonly onChange: (chosen: readonly Role[]) => void
  readonly error: string | undefined
}

/** Which roles somebody has, each with what it sees and does. */
export function RolesField({ value, onChange, error }: Choice) {
  const { office, people } = useMessages()
  return (
    <Checkbox.Group
      label={office.fields.roles}
      description={office.colleagues.rolesNote}
      value={[...value]}
      onChange={(chosen) => onChange(roles.filter((role) => chosen.includes(role)))}
      error={error}
      required
    >
      <Stack gap="xs" mt="xs" mb={error === undefined ? 0 : 'xs'}>
        {roles.map((role) => (
          <Checkbox
            key={role}
            name="roles"
            value={role}
            label={people.roles[role]}
            description={office.colleagues.mayDo[role]}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
