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

/** A day, in the browser's own calendar. */
export const DayField = ({ name, label, day, first, last, error, autoFocus = false, onDay }: DayFieldProps) => (
  <TextInput
    type="date"
    name={name}
    label={label}
    value={day}
    min={first}
    max={last}
    error={error}
    maw="14rem"
    {...(autoFocus && { 'data-autofocus': true })}
    onChange={({ currentTarget }) => onDay(currentTarget.value)}
  />
)
