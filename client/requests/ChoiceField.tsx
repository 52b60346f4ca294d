import '@mantine/core/styles/Radio.css'
import { Group, Radio, Stack } from '@mantine/core'

type ChoiceFieldProps<Value extends string> = {
  readonly name: string
  readonly label: string
  readonly description?: string | undefined
  readonly options: readonly { readonly value: Value; readonly label: string; readonly description?: string }[]
  readonly value: Value | null
  readonly error: string | undefined
  /** Side by side instead of one below the other. */
  readonly inLine?: boolean
  readonly autoFocus?: boolean
  readonly onValue: (value: Value) => void
}

/** One of a few, all in sight; the arrow keys go through them. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { name, label, description, options, value, error, inLine = false, autoFocus = false, onValue } = props
  const Row = inLine ? Group : Stack
  return (
    <Radio.Group
      name={name}
      label={label}
      description={description}
      value={value}
      error={error}
      errorProps={{ mt: 'xs' }}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen)
        if (option) onValue(option.value)
      }}
    >
      <Row gap={inLine ? 'sm' : 'xs'} mt="xs">
        {options.map((option, place) => (
          <Radio
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.description}
            {...(autoFocus && (value === null ? place === 0 : option.value === value) && { 'data-autofocus': true })}
          />
        ))}
      </Row>
    </Radio.Group>
  )
}
