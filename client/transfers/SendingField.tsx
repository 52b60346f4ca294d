import { Stack, TextInput } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { ChoiceField } from '#client/requests/ChoiceField.tsx'

type Way = { readonly how: string; readonly proof: string }

type SendingFieldProps<How extends string> = {
  /** Also the first word of the path at which it is refused. */
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: How; readonly label: string; readonly description?: string }[]
  readonly sending: { readonly how: How; readonly proof: string }
  readonly error: string | undefined
  readonly onSending: (sending: { readonly how: How; readonly proof: string }) => void
}

/** How a letter left, and the number of the registered letter. */
export function SendingField<How extends string>(props: SendingFieldProps<How>) {
  const { name, label, options, sending, error, onSending } = props
  const { fields } = useMessages().transfers
  return (
    <Stack gap="xs">
      <ChoiceField
        name={`${name}.how`}
        label={label}
        options={options}
        value={sending.how}
        error={isRegistered(sending) ? undefined : error}
        onValue={(how) => onSending({ ...sending, how })}
      />
      {isRegistered(sending) && (
        <TextInput
          name={name}
          label={fields.number}
          aria-label={`${fields.number} (${label})`}
          maw="20rem"
          value={sending.proof}
          error={error}
          onChange={({ currentTarget }) => onSending({ ...sending, proof: currentTarget.value })}
        />
      )}
    </Stack>
  )
}

const isRegistered = ({ how }: Way) => how === 'registered'
