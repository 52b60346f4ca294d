import { TextInput } from '@mantine/core'
import type { Day } from '#shared/calendar/days.ts'

type DayFieldProps = {
  readonly name: string
  readonly label: string
  readonly day: Day
  readonly first: Day
  readonly last: Day
  readonly error: string | undefined
  readonly autoFocus?: boolean
  readonly onDay: (day: Day) => void
}

/** A day, in the browser's own calendar; its label and what is wrong with it may be longer. */
export const DayField = ({ name, label, day, first, last, error, autoFocus = false, onDay }: DayFieldProps) => (
  <TextInput
    type="date"
    name={name}
    label={label}
    value={day}
    min={first}
    max={last}
    error={error}
    styles={inputs}
    {...(autoFocus && { 'data-autofocus': true })}
    onChange={({ currentTarget }) => onDay(currentTarget.value)}
  />
)

const inputs = { wrapper: { maxWidth: '14rem' } }
