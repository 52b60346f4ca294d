import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import styles from '#client/contacts/ContactsPart.module.css'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import type { Appointment } from '#shared/appointments/appointment.ts'
import { may } from '#shared/people/permissions.ts'
import { AppointmentLine } from './AppointmentLine.tsx'
import { MakeAppointment } from './MakeAppointment.tsx'

type AppointmentsSectionProps = { readonly view: ShownRequest; readonly appointments: readonly Appointment[] }

/** When the applicant is seen, where and by whom; what is still to come, or to be told, before what is over. */
export function AppointmentsSection({ view, appointments }: AppointmentsSectionProps) {
  const words = useMessages().appointments
  const mayWork = may(useWorker(), 'requests.work')
  const [isMaking, setMaking] = useState(false)
  const untold = appointments.filter(({ went }) => went === null)
  const told = appointments.filter(({ went }) => went !== null).toReversed()
  return (
    <Section
      title={words.title}
      beside={
        mayWork && (
          <Button variant="default" size="compact-sm" onClick={() => setMaking(true)}>
            {words.make}
          </Button>
        )
      }
    >
      {appointments.length === 0 && <Text c="dimmed">{words.none}</Text>}
      <ul className={styles.list}>
        {[...untold, ...told].map((appointment) => (
          <AppointmentLine
            key={appointment.id}
            requestId={view.request.id}
            appointment={appointment}
            mayWork={mayWork}
          />
        ))}
      </ul>
      {isMaking && <MakeAppointment view={view} onClose={() => setMaking(false)} />}
    </Section>
  )
}
