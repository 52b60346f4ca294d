import { Button, Group } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { Section } from '#client/layout/Section.tsx'
import { Done } from '#client/office/Done.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { committeeApi } from './api.ts'
import styles from './MeetingsPage.module.css'
import { MeetingsTable } from './MeetingsTable.tsx'
import { PlanForm } from './PlanForm.tsx'
import { PressingRequests } from './PressingRequests.tsx'

/** The meetings to come and those that are over, and the requests that cannot wait for another one. */
export default function MeetingsPage() {
  const { committee, longDay } = useMessages()
  const { meetings: words } = committee
  const worker = useWorker()
  const { data } = useSuspenseQuery(committeeApi.meetings({}))
  const [planning, setPlanning] = useState(false)
  const [done, setDone] = useState('')
  return (
    <div className={styles.page}>
      <Group justify="space-between" gap="sm">
        <PageTitle title={words.title} />
        {may(worker, 'requests.decide') && <Button onClick={() => setPlanning(true)}>{words.plan}</Button>}
      </Group>
      <div className={styles.body}>
        <Done sentence={done} />
        <PressingRequests pressing={data.pressing} coming={data.coming} />
        <Section title={words.coming}>
          {data.coming.length === 0 ? (
            <p className={styles.quiet}>
              {words.noneComing} {words.noneComingHint}
            </p>
          ) : (
            <MeetingsTable meetings={data.coming} caption={words.coming} />
          )}
        </Section>
        <Section title={words.past}>
          {data.past.length === 0 ? (
            <p className={styles.quiet}>{words.nonePast}</p>
          ) : (
            <MeetingsTable meetings={data.past} caption={words.past} />
          )}
        </Section>
      </div>
      {planning && (
        <PlanForm
          closesOpenDaysBefore={data.closesOpenDaysBefore}
          onClose={() => setPlanning(false)}
          onPlanned={(days) => {
            setPlanning(false)
            setDone(words.planned(days.map(longDay)))
          }}
        />
      )}
    </div>
  )
}
