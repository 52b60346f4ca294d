import { Anchor } from '@mantine/core'
import { IconAlertTriangle, IconCalendarPlus } from '@tabler/icons-react'
import styles from '#client/contacts/ContactsPart.module.css'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { Appointment } from '#shared/appointments/appointment.ts'
import { appointments as contract } from '#shared/appointments/contract.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { fillPath } from '#shared/http/endpoint.ts'
import { HowItWent } from './HowItWent.tsx'

type AppointmentLineProps = {
  readonly requestId: string
  readonly appointment: Appointment
  readonly mayWork: boolean
}

/** One appointment: when, what, where, with whom; what it overlaps; how it went. */
export function AppointmentLine({ requestId, appointment, mayWork }: AppointmentLineProps) {
  const messages = useMessages()
  const words = messages.appointments
  const today = useToday()
  const { id, startsAt, kind, place, worker, minutes, remark, overlaps } = appointment
  const when = `${messages.day(dayOf(startsAt), today)}, ${messages.time(startsAt)}`
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <p className={styles.what}>
          <time dateTime={startsAt}>{when}</time> · {words.kinds[kind]}
        </p>
        <p className={styles.about}>
          {place} · {words.with(worker)} · {words.duration(messages.number(minutes))}
        </p>
        {remark !== '' && <p className={styles.remark}>{remark}</p>}
        {overlaps.map((other) => (
          <p key={other.number + other.startsAt} className={`${styles.about} ${styles.near}`}>
            <IconAlertTriangle size="1em" aria-hidden /> {words.overlaps(messages.time(other.startsAt), other.number)}
          </p>
        ))}
        <Anchor
          size="sm"
          href={`/api${fillPath(contract.calendarFile.path, { requestId, appointmentId: id })}`}
          download
        >
          <IconCalendarPlus size="1em" aria-hidden /> {words.calendar}
        </Anchor>
      </div>
      <HowItWent requestId={requestId} appointment={appointment} when={when} mayWork={mayWork} />
    </li>
  )
}
