import { Anchor, Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { useToday } from '#client/layout/useToday.ts'
import { useWorker } from '#client/session/useWorker.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { may } from '#shared/people/permissions.ts'
import { committeeApi, packAddress } from './api.ts'
import { ChangeMeetingForm } from './ChangeMeetingForm.tsx'
import styles from './MeetingsPage.module.css'

/** When and where, the pack to print, and what changes the meeting itself. */
export function MeetingHead({ meeting }: { readonly meeting: Meeting }) {
  const { committee, layout, longDay } = useMessages()
  const { meeting: words, meetings } = committee
  const worker = useWorker()
  const today = useToday()
  const navigate = useNavigate()
  const [changing, setChanging] = useState(false)
  const cancelling = useMutation(committeeApi.cancel)
  const { id, heldOn, startsAt, place, agendaClosesOn, closedAt, version } = meeting
  const mayChange = may(worker, 'requests.decide') && closedAt === null
  const closed = today > agendaClosesOn ? meetings.closed : meetings.open
  return (
    <>
      <Anchor component={Link} size="sm" to="/meetings" className={styles.quiet}>
        {meetings.title}
      </Anchor>
      <Group justify="space-between" gap="sm">
        <PageTitle title={words.title(committee.bodies[meeting.body], longDay(heldOn))} />
        <Button
          component="a"
          href={packAddress(id)}
          target="_blank"
          variant="default"
          leftSection={<IconPrinter size="1rem" aria-hidden />}
        >
          {words.pack}
        </Button>
      </Group>
      <p className={styles.quiet}>
        {[startsAt, place, layout.labelled(meetings.columns.closes, `${longDay(agendaClosesOn)} (${closed})`)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {mayChange && (
        <Group gap="xs" mt="xs">
          <Button variant="default" size="compact-sm" onClick={() => setChanging(true)}>
            {words.change}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            loading={cancelling.isPending}
            onClick={() =>
              cancelling.mutate({ params: { meetingId: id }, version }, { onSuccess: () => navigate('/meetings') })
            }
          >
            {words.cancel}
          </Button>
        </Group>
      )}
      <RefusalText error={cancelling.error} />
      {changing && <ChangeMeetingForm meeting={meeting} onClose={() => setChanging(false)} />}
    </>
  )
}
