import type { Faults } from '#client/forms/useFaults.ts'
import { useToday } from '#client/layout/useToday.ts'
import { DayField } from '#client/requests/DayField.tsx'
import type { Day } from '#shared/calendar/days.ts'
import type { TransferStepName } from '#shared/transfers/step.ts'
import { type Dated, firstDayFor } from '#shared/transfers/transferDays.ts'

type StepDayProps = {
  readonly step: TransferStepName
  readonly label: string
  readonly dated: Dated
  readonly day: Day
  readonly faults: Pick<Faults<'on'>, 'at' | 'answered'>
  readonly onDay: (day: Day) => void
}

/** The day of a step: after the one before it, and not after today. */
export const StepDay = ({ step, label, dated, day, faults, onDay }: StepDayProps) => (
  <DayField
    name="on"
    label={label}
    day={day}
    first={firstDayFor(step, dated)}
    last={useToday()}
    error={faults.at('on')}
    autoFocus
    onDay={faults.answered('on', onDay)}
  />
)
