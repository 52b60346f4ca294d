import { Stack, TextInput } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '#client/forms/Form.tsx'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { SectionHead } from '#client/layout/SectionHead.tsx'
import { Done } from '#client/office/Done.tsx'
import { CommitteeRhythm } from '#shared/committee/rhythm.ts'
import { committeeApi } from './api.ts'

/** How long before a meeting its agenda closes. */
export default function RhythmSettings() {
  const { committee, settings } = useMessages()
  const { rhythm } = committee
  const { data } = useSuspenseQuery(committeeApi.rhythm({}))
  const setting = useMutation(committeeApi.setRhythm)
  const [days, setDays] = useState(String(data.closesOpenDaysBefore))
  const faults = useFaults<'closesOpenDaysBefore'>({ sentences: { closesOpenDaysBefore: rhythm.missing } })
  const send = () => {
    const body = faults.check(CommitteeRhythm, { closesOpenDaysBefore: days.trim() === '' ? Number.NaN : Number(days) })
    if (body) setting.mutate({ body }, { onError: faults.show })
  }
  return (
    <Stack gap="md" maw="40rem">
      <SectionHead title={settings.sections.committee} lead={rhythm.note} />
      <Done sentence={setting.isSuccess ? settings.saved : ''} />
      <Form faults={faults} verb={committee.save} sending={setting.isPending} onSend={send}>
        <TextInput
          {...faults.text('closesOpenDaysBefore', setDays)}
          label={rhythm.label}
          inputMode="numeric"
          value={days}
        />
      </Form>
    </Stack>
  )
}
