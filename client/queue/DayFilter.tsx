import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import type { ViewChange } from './readView.ts'

type DayFilterProps = {
  readonly filter: 'from' | 'to'
  readonly view: QueueView
  readonly onChange: (change: ViewChange) => void
}

/** A year that is still being typed reads 0002, then 0020: such a day is not looked for yet. */
const firstSensible = '2000-01-01'

/** The first or the last day of receipt. */
export function DayFilter({ filter, view, onChange }: DayFilterProps) {
  const { filters } = useMessages().queue
  const day = view[filter] ?? ''
  const [typed, setTyped] = useState({ text: day, over: day })
  // Once it is looked for, what was typed is what holds: taken away, the field is empty again.
  if (typed.text === day && typed.over !== day) setTyped({ text: day, over: day })
  return (
    <TextInput
      type="date"
      label={filters[filter]}
      value={typed.over === day ? typed.text : day}
      onChange={({ currentTarget: { value } }) => {
        setTyped({ text: value, over: day })
        if (value === '' || value >= firstSensible) onChange({ [filter]: value || undefined })
      }}
    />
  )
}
