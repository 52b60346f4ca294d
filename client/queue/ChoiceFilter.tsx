import { NativeSelect } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import type { ViewChange } from './readView.ts'

type Choosable = 'stage' | 'holder' | 'aidType' | 'language' | 'urgency' | 'label' | 'hint'

type ChoiceFilterProps<Filter extends Choosable> = {
  readonly filter: Filter
  readonly view: QueueView
  readonly among: readonly NonNullable<QueueView[Filter]>[]
  readonly nameOf: (choice: NonNullable<QueueView[Filter]>) => string
  readonly onChange: (change: ViewChange) => void
}

/** One of some, or no matter which. */
export function ChoiceFilter<Filter extends Choosable>(props: ChoiceFilterProps<Filter>) {
  const { filter, view, among, nameOf, onChange } = props
  const { filters } = useMessages().queue
  return (
    <NativeSelect
      label={filters[filter]}
      value={view[filter] ?? ''}
      data={[{ value: '', label: filters.any }, ...among.map((choice) => ({ value: choice, label: nameOf(choice) }))]}
      onChange={({ currentTarget }) => onChange({ [filter]: among.find((choice) => choice === currentTarget.value) })}
    />
  )
}
