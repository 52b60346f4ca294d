import '#client/forms/formStyles.ts'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { NumberField } from '#client/identity/NumberField.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { labelOfAnswer, wordsOf } from './answerLabels.ts'
import type { HandField } from './handFields.ts'

type Input = {
  readonly field: HandField
  readonly value: string
  readonly error: string | undefined
  /** The birth date as it stands in the form, for a national number to agree with. */
  readonly birthDate?: string | undefined
  readonly onChange: (text: string) => void
}

/** One answer of the record as a field, with its own label. */
export function HandFieldInput({ field, value, error, birthDate, onChange }: Input) {
  const { intake } = useMessages()
  const shared = {
    name: field.path,
    label: labelOfAnswer(intake, field.path),
    value,
    error,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value),
  }
  if (field.kind === 'choice') {
    const words = wordsOf(intake, field.path)
    const choices = field.choices.map((choice) => ({ value: choice, label: words[choice] ?? choice }))
    return <NativeSelect {...shared} data={[{ value: '', label: intake.unreadable.noneChosen }, ...choices]} />
  }
  if (field.kind === 'long') return <Textarea {...shared} rows={8} resize="vertical" />
  if (field.kind === 'identity')
    return <NumberField {...shared} field={fieldOf(field.path)} birthDate={birthDate} autoComplete="off" />
  if (field.kind === 'day') return <TextInput {...shared} type="date" />
  return <TextInput {...shared} autoComplete="off" {...(field.kind === 'number' && { inputMode: 'numeric' })} />
}

const fieldOf = (path: string) => path.split('.').at(-1) ?? path
