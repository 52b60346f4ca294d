import '@mantine/core/styles/SegmentedControl.css'
import '@mantine/core/styles/FloatingIndicator.css'
import { SegmentedControl, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import type { TimelineEntry } from '#shared/journal/timeline.ts'
import styles from './Timeline.module.css'
import { TimelineAct } from './TimelineAct.tsx'
import { TimelineNote } from './TimelineNote.tsx'

const filters = ['all', 'notes', 'acts'] as const
type Filter = (typeof filters)[number]
const kinds: Readonly<Record<Filter, readonly TimelineEntry['kind'][]>> = {
  all: ['act', 'note'],
  notes: ['note'],
  acts: ['act'],
}

type TimelineProps = { readonly requestId: string; readonly entries: readonly TimelineEntry[] }

/** What was written and done on the request, newest first. */
export function Timeline({ requestId, entries }: TimelineProps) {
  const { notes } = useMessages()
  const [filter, setFilter] = useState<Filter>('all')
  const shown = entries
    .filter(({ kind }) => kinds[filter].includes(kind))
    .toSorted((one, other) => other.at.localeCompare(one.at) || other.id.localeCompare(one.id))
  return (
    <section>
      <div className={styles.top}>
        <Title order={2} size="h6">
          {notes.timeline}
        </Title>
        <SegmentedControl
          className={styles.filter ?? ''}
          size="xs"
          transitionDuration={0}
          aria-label={notes.show}
          value={filter}
          onChange={setFilter}
          data={filters.map((value) => ({ value, label: notes.filters[value] }))}
        />
      </div>
      {shown.length === 0 && (
        <Text size="sm" c="dimmed">
          {notes.nothing[filter]}
        </Text>
      )}
      <ol className={styles.entries}>
        {shown.map((entry) => (
          <li key={entry.id} data-kind={entry.kind}>
            {entry.kind === 'note' ? <TimelineNote requestId={requestId} note={entry} /> : <TimelineAct act={entry} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
