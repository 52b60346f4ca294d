import '@mantine/core/styles/Chip.css'
import { Chip, Input, TextInput } from '@mantine/core'
import { useId } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { lastPlannedDay } from '#shared/calendar/dayBounds.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import { promiseDays } from '#shared/contacts/promiseDays.ts'
import styles from './ContactsPart.module.css'

type DayChipsProps = { readonly day: Day; readonly error: string | undefined; readonly onDay: (day: Day) => void }

/** The days of the week to come, one click each; any other from the calendar. */
export function DayChips({ day, error, onDay }: DayChipsProps) {
  const messages = useMessages()
  const words = messages.contacts
  const today = useToday()
  const labelId = useId()
  const nameOf = (one: Day) => (one <= addDays(today, 1) ? messages.fromToday(one, today) : messages.day(one, today))
  return (
    <fieldset className={styles.line} aria-labelledby={labelId}>
      <Input.Label id={labelId} component="div">
        {words.dueOn}
      </Input.Label>
      <div className={styles.buttons}>
        <Chip.Group value={day} onChange={(chosen) => typeof chosen === 'string' && onDay(chosen)}>
          {promiseDays(today).map((one) => (
            <Chip key={one} value={one} size="xs" variant="outline">
              {nameOf(one)}
            </Chip>
          ))}
        </Chip.Group>
        <TextInput
          type="date"
          name="dueOn"
          size="xs"
          aria-label={words.otherDay}
          value={day}
          min={today}
          max={lastPlannedDay(today)}
          error={error}
          onChange={({ currentTarget }) => onDay(currentTarget.value)}
        />
      </div>
    </fieldset>
  )
}
