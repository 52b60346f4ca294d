import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { languages } from '#shared/language/languages.ts'
import { may } from '#shared/people/permissions.ts'
import { type QueueView, sortColumns } from '#shared/queue/contract.ts'
import { sortingOf } from '#shared/queue/viewing.ts'
import { stages } from '#shared/requests/stages.ts'
import { urgencies } from '#shared/requests/triage.ts'
import { colleaguesApi } from './api.ts'
import { ChoiceFilter } from './ChoiceFilter.tsx'
import { DayFilter } from './DayFilter.tsx'
import { DaysFilter } from './DaysFilter.tsx'
import styles from './Filters.module.css'
import { FiltersOfReaders } from './FiltersOfReaders.tsx'
import type { ViewChange } from './readView.ts'
import { TickFilter } from './TickFilter.tsx'
import { useReads } from './useReads.ts'

type FiltersProps = { readonly view: QueueView; readonly onChange: (change: ViewChange) => void }

/** What the list may be narrowed by, and how it is sorted. */
export function Filters({ view, onChange }: FiltersProps) {
  const messages = useMessages()
  const reads = useReads()
  const { filters, columns, nobody, urgencies: urgencyNames, stages: stageNames } = messages.queue
  const { data } = useQuery(colleaguesApi.list({}))
  const holders = (data?.colleagues ?? []).filter((colleague) => may(colleague, 'requests.work'))
  const nameOf = (id: string) => holders.find((holder) => holder.id === id)?.name ?? nobody
  const choices = { view, onChange }
  return (
    <search className={styles.filters} aria-label={filters.show} data-frame>
      <ChoiceFilter {...choices} filter="stage" among={stages} nameOf={(stage) => stageNames[stage]} />
      <ChoiceFilter {...choices} filter="holder" among={['nobody', ...holders.map(({ id }) => id)]} nameOf={nameOf} />
      {reads && <FiltersOfReaders {...choices} />}
      <ChoiceFilter
        {...choices}
        filter="language"
        among={languages}
        nameOf={(language) => messages.layout.languages[language]}
      />
      <ChoiceFilter {...choices} filter="urgency" among={urgencies} nameOf={(urgency) => urgencyNames[urgency]} />
      <DaysFilter {...choices} filter="dueIn" />
      <DaysFilter {...choices} filter="untouched" />
      <DayFilter {...choices} filter="from" />
      <DayFilter {...choices} filter="to" />
      <NativeSelect
        label={filters.sort}
        value={sortingOf(view).sort}
        data={sortColumns.map((column) => ({ value: column, label: columns[column] }))}
        onChange={({ currentTarget }) =>
          onChange({ sort: sortColumns.find((column) => column === currentTarget.value), direction: undefined })
        }
      />
      <TickFilter {...choices} filter="overdue" />
      <TickFilter {...choices} filter="unacknowledged" />
    </search>
  )
}
