import { Textarea } from '@mantine/core'

type ReasonFieldProps = {
  readonly name?: string
  readonly label: string
  readonly text: string
  readonly error: string | undefined
  readonly autoFocus?: boolean
  readonly onText: (text: string) => void
}

/** Where a step is explained; Ctrl + Enter sends the form. */
export const ReasonField = ({ name = 'reason', label, text, error, autoFocus = false, onText }: ReasonFieldProps) => (
  <Textarea
    name={name}
    label={label}
    {...(autoFocus && { 'data-autofocus': true })}
    autosize
    minRows={autoFocus ? 3 : 2}
    maxRows={12}
    value={text}
    error={error}
    onChange={({ currentTarget }) => onText(currentTarget.value)}
    onKeyDown={(event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      event.currentTarget.form?.requestSubmit()
    }}
  />
)
