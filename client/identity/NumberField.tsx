import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import type { Day } from '#shared/calendar/days.ts'
import { numberWarning } from '#shared/identity/numberFields.ts'
import { NumberWarning } from './NumberWarning.tsx'
import { useReadPhone } from './useReadPhone.ts'

type NumberFieldProps = TextInputProps & {
  /** Which number it is, by the field of the record: `niss`, `phone`. Any other is a plain input. */
  readonly field: string
  readonly value: string
  /** The birth date stated beside a national number. */
  readonly birthDate?: Day | undefined
}

/** A number as one types it. Once it was left, it is said why it seems wrong; that never hinders sending. */
export function NumberField({ field, birthDate, value, ...input }: NumberFieldProps) {
  const { identity } = useMessages()
  const readPhone = useReadPhone()
  const [left, setLeft] = useState(false)
  const warning = left ? numberWarning(field, value, { words: identity, readPhone, birthDate }) : null
  return (
    <TextInput
      {...input}
      value={value}
      onBlur={() => setLeft(true)}
      description={<span role="status">{warning && <NumberWarning warning={warning} />}</span>}
      descriptionProps={{ component: 'div' }}
      inputWrapperOrder={belowTheInput}
    />
  )
}

const belowTheInput: NonNullable<TextInputProps['inputWrapperOrder']> = ['label', 'input', 'description', 'error']
