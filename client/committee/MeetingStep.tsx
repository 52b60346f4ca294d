import { Anchor, Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { ReasonedButton } from '#client/requests/ReasonedButton.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { awaitedOn } from '#shared/meetings/agenda.ts'
import { may } from '#shared/people/permissions.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'
import { committeeApi } from './api.ts'
import styles from './DecisionPart.module.css'

type MeetingStepProps = { readonly view: ShownRequest; readonly filled: boolean }

/** What brings a proposal to its decision: the way onto an agenda, the meeting that it waits for, or the table of the one that was held. */
export function MeetingStep({ view: { request }, filled }: MeetingStepProps) {
  const { committee, requests, longDay } = useMessages()
  const worker = useWorker()
  const today = useToday()
  const navigate = useNavigate()
  const { state } = useLocation()
  const { data } = useSuspenseQuery(committeeApi.read({ params: { requestId: request.id } }))
  const awaited = awaitedOn(data.points, 'decision')
  const variant = filled ? 'filled' : 'default'
  if (!awaited)
    return (
      <ReasonedButton
        refusal={refusalToStep('decide', request, worker)}
        variant={variant}
        onUse={() => navigate({ search: '?part=decision', hash: 'agenda' }, { state })}
      >
        {committee.agenda.put}
      </ReasonedButton>
    )
  const meeting = `/meetings/${awaited.meetingId}`
  const day = longDay(awaited.heldOn)
  const isHeld = awaited.heldOn <= today
  if (isHeld && may(worker, 'requests.decide'))
    return (
      <Button component={Link} to={meeting} variant={variant} size="sm">
        {requests.steps.decide}
      </Button>
    )
  return (
    <p className={styles.quiet}>
      <Anchor component={Link} underline="always" size="sm" to={meeting}>
        {isHeld ? committee.useful.held(day) : committee.useful.standing(day)}
      </Anchor>
    </p>
  )
}
