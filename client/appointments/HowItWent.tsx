import { Button, Text, VisuallyHidden } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import styles from '#client/contacts/ContactsPart.module.css'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import type { Appointment } from '#shared/appointments/appointment.ts'
import { refusalToSay } from '#shared/appointments/held.ts'
import { type AppointmentOutcome, appointmentOutcomes } from '#shared/appointments/kinds.ts'
import { appointmentsApi } from './api.ts'

type HowItWentProps = {
  readonly requestId: string
  readonly appointment: Appointment
  /** Day and time, to tell one appointment from another. */
  readonly when: string
  readonly mayWork: boolean
}

/** How an appointment went, once it is said; the choices while it is not, or when it must be corrected. */
export function HowItWent({ requestId, appointment, when, mayWork }: HowItWentProps) {
  const { appointments: words, layout } = useMessages()
  const { id, version, went } = appointment
  const [isCorrecting, setCorrecting] = useState(false)
  const saying = useMutation(appointmentsApi.went)
  const say = (outcome: AppointmentOutcome) =>
    saying.mutate(
      { params: { requestId, appointmentId: id }, version, body: { went: outcome } },
      { onSuccess: () => setCorrecting(false) },
    )
  const now = new Date().toISOString()
  const possible = appointmentOutcomes.filter((outcome) => refusalToSay(appointment, outcome, now) === null)
  if (went !== null && !isCorrecting)
    return (
      <div className={styles.buttons}>
        <Text size="sm">{words.outcomes[went]}</Text>
        {mayWork && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={layout.labelled(words.correct, when)}
            onClick={() => setCorrecting(true)}
          >
            {words.correct}
          </Button>
        )}
      </div>
    )
  if (!mayWork) return null
  return (
    <fieldset className={styles.line}>
      <VisuallyHidden component="legend">
        {words.howItWent} {when}
      </VisuallyHidden>
      <div className={styles.buttons}>
        {possible.map((outcome) => (
          <Button
            key={outcome}
            variant={outcome === 'held' ? 'light' : 'default'}
            size="compact-sm"
            loading={saying.isPending && saying.variables.body.went === outcome}
            onClick={() => say(outcome)}
          >
            {words.outcomes[outcome]}
          </Button>
        ))}
      </div>
      <RefusalText error={saying.error} />
    </fieldset>
  )
}
