import { Button, Group, Text, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { SectionHead } from '#client/layout/SectionHead.tsx'
import { Done } from '#client/office/Done.tsx'
import type { LabourCourt } from '#shared/decisions/court.ts'
import { decisionsApi } from './api.ts'
import { CourtTable } from './CourtTable.tsx'
import { courtsMatching } from './courtsMatching.ts'
import { EditCourt } from './EditCourt.tsx'

/** The labour courts: found by name or code, corrected, added to. */
export default function CourtSettings() {
  const { decisions, settings } = useMessages()
  const words = decisions.courts
  const { data } = useSuspenseQuery(decisionsApi.courts({}))
  const [search, setSearch] = useState('')
  const [opened, setOpened] = useState<LabourCourt | 'new' | null>(null)
  const [done, setDone] = useState('')
  const found = courtsMatching(data.courts, search)
  return (
    <>
      <Group justify="space-between" align="flex-start" mb="md">
        <SectionHead title={settings.sections.courts} lead={words.lead} />
        <Button variant="default" size="compact-sm" onClick={() => setOpened('new')}>
          {words.add}
        </Button>
      </Group>
      <Done sentence={done} />
      <TextInput
        type="search"
        label={words.search}
        maw="24rem"
        mb="md"
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {found.length === 0 ? <Text role="status">{words.none}</Text> : <CourtTable courts={found} onEdit={setOpened} />}
      {opened !== null && (
        <EditCourt
          court={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
          onDone={(sentence) => {
            setDone(sentence)
            setOpened(null)
          }}
        />
      )}
    </>
  )
}
